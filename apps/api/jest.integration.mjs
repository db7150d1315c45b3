import { integrationPreset } from '../../jest.preset.mjs';
export default { ...integrationPreset, displayName: 'api', rootDir: import.meta.dirname };
