import { integrationPreset } from '../../jest.preset.mjs';

export default {
  ...integrationPreset,
  displayName: 'chaos',
  rootDir: import.meta.dirname,
  testMatch: ['**/*.chaos.spec.ts'],
  testTimeout: 300_000,
};
