import { integrationPreset } from '../../jest.preset.mjs';
export default { ...integrationPreset, displayName: 'platform', rootDir: import.meta.dirname };
