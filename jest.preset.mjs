import { fileURLToPath } from 'node:url';

// Jest runs the TypeScript sources as ES modules: several dependencies exist only in that form.
const swc = {
  jsc: {
    target: 'es2023',
    parser: { syntax: 'typescript', tsx: true, decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
  },
  module: { type: 'es6' },
  sourceMaps: 'inline',
};

/** `*.spec.ts`: pure, in milliseconds. */
const preset = {
  testEnvironment: 'node',
  testMatch: ['**/*.spec.ts', '**/*.spec.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '\\.(int|e2e|chaos)\\.spec\\.ts$'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.tsx?$': ['@swc/jest', swc] },
};
export default preset;

const ofTesting = (file) => fileURLToPath(new URL(`./libs/testing/src/test-server/${file}`, import.meta.url));

/** `*.int.spec.ts`: against a real PostgreSQL, one server for the run, one database per suite. */
export const integrationPreset = {
  ...preset,
  testMatch: ['**/*.int.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  globalSetup: ofTesting('global-setup.mjs'),
  globalTeardown: ofTesting('global-teardown.mjs'),
  testTimeout: 60_000,
};
