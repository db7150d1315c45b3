import { integrationPreset } from '../jest.preset.mjs';
export default { ...integrationPreset, displayName: 'test', rootDir: import.meta.dirname };
