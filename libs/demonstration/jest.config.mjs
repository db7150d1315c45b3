import preset from '../../jest.preset.mjs';
export default { ...preset, displayName: 'demonstration', rootDir: import.meta.dirname };
