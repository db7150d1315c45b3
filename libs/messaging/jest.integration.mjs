import { integrationPreset } from '../../jest.preset.mjs';
export default { ...integrationPreset, displayName: 'messaging', rootDir: import.meta.dirname };
