import preset from '../../jest.preset.mjs';
export default { ...preset, displayName: 'workbook', rootDir: import.meta.dirname };
