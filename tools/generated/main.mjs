// Proves that what is generated and checked in is what would be generated now; `--write` brings it up to date.
import { settingsTable } from '@jiju/platform';
import { createDatabase, ensureTestServer } from '@jiju/testing';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from '../steps/build.mjs';
import { runCommand } from '../steps/command.mjs';
import { below } from '../steps/root.mjs';

const write = process.argv.includes('--write');
const openapi = below('apps/api/openapi.json');
const operations = below('docs/operations.md');
const problems = [];

await checkSettings();

const stopServer = await ensureTestServer();
try {
  await checkMigrations();
  await checkOpenapi();
} finally {
  await stopServer();
}
for (const problem of problems) console.error(`✗ ${problem}`);
process.exit(problems.length === 0 ? 0 : 1);

/** The table of settings is the one the program reads by. */
async function checkSettings() {
  const page = readFileSync(operations, 'utf8');
  const table = /(<!-- settings: [^>]*-->\n)[^]*?(<!-- settings end -->)/;
  const next = page.replace(table, (_all, begin, end) => `${begin}\n${settingsTable()}\n\n${end}`);
  const { format } = await import('prettier');
  const wanted = await format(next, { parser: 'markdown', printWidth: 120, proseWrap: 'preserve' });
  if (page === wanted) return void console.error('✓ docs/operations.md');
  if (!write) return void problems.push('docs/operations.md is not current; run `npm run generate`.');
  writeFileSync(operations, wanted);
  console.error('✓ docs/operations.md written');
}

/** Migrating an empty database must give exactly what the entities describe. */
async function checkMigrations() {
  const database = await createDatabase();
  try {
    const env = { ...process.env, DATABASE_URL: database.url };
    const { status, output } = await runCommand(['node', below('tools/make-migration.mjs'), '--check'], { env });
    if (status === 0) console.error('✓ migrations');
    else problems.push(`migrations:\n${output}`);
  } finally {
    await database.drop();
  }
}

/** The description of the API in the repository must be the one the contract gives. */
async function checkOpenapi() {
  // What was built before an edit says what the contract said then.
  await build(['cli']);
  const { status, output } = await runCommand(['node', below('dist/cli/main.js'), 'openapi']);
  if (status !== 0) return void problems.push(`openapi.json cannot be generated:\n${output}`);
  const kept = existsSync(openapi) ? readFileSync(openapi, 'utf8') : '';
  if (kept === output) return void console.error('✓ apps/api/openapi.json');
  if (!write) return void problems.push('apps/api/openapi.json is not current; run `npm run generate`.');
  writeFileSync(openapi, output);
  console.error('✓ apps/api/openapi.json written');
}
