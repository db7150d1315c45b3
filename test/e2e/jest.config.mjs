import { integrationPreset } from '../../jest.preset.mjs';

export default {
  ...integrationPreset,
  displayName: 'e2e',
  rootDir: import.meta.dirname,
  testMatch: ['**/*.e2e.spec.ts'],
  testTimeout: 300_000,
};
