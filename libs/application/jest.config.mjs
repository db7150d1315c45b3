import preset from '../../jest.preset.mjs';
export default { ...preset, displayName: 'application', rootDir: import.meta.dirname };
