import { integrationPreset } from '../../jest.preset.mjs';
export default { ...integrationPreset, displayName: 'cli', rootDir: import.meta.dirname };
