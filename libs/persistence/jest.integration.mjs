import { integrationPreset } from '../../jest.preset.mjs';
export default { ...integrationPreset, displayName: 'persistence', rootDir: import.meta.dirname };
