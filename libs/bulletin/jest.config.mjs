import preset from '../../jest.preset.mjs';
export default { ...preset, displayName: 'bulletin', rootDir: import.meta.dirname };
