import { integrationPreset } from '../../jest.preset.mjs';
export default { ...integrationPreset, displayName: 'testing', rootDir: import.meta.dirname };
