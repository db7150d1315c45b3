import { integrationPreset } from '../../jest.preset.mjs';
export default { ...integrationPreset, displayName: 'application', rootDir: import.meta.dirname };
