import { integrationPreset } from '../../jest.preset.mjs';
export default { ...integrationPreset, displayName: 'worker', rootDir: import.meta.dirname };
