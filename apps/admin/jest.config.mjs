import preset from '../../jest.preset.mjs';
export default { ...preset, displayName: 'admin', rootDir: import.meta.dirname };
