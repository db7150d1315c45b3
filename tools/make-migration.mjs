// Compares what the entities say with what the migrations build in the (empty or migrated) database at DATABASE_URL.
//   --check        writes nothing, fails when there is a difference
//   --name NAME    writes the difference as the next migration and adds it to the list
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { MikroORM } from '@mikro-orm/postgresql';
import { ormOptions } from '../libs/persistence/src/database/orm-options.ts';

const { values } = parseArgs({ options: { check: { type: 'boolean' }, name: { type: 'string' } } });
const folder = new URL('../libs/persistence/src/migrations/', import.meta.url);
const orm = await MikroORM.init({ ...ormOptions, clientUrl: process.env.DATABASE_URL });
await orm.migrator.up();
const sql = (await orm.schema.getUpdateSchemaSQL({ wrap: false, safe: false })).trim();
await orm.close(true);

if (sql === '') {
  console.log('The migrations say all that the entities say.');
} else if (values.check || !values.name) {
  console.error(`The entities say more than the migrations:\n${sql}`);
  process.exitCode = 1;
} else {
  const list = new URL('migration-list.ts', folder);
  const before = readFileSync(list, 'utf8');
  const number = String((before.match(/^import \{/gm)?.length ?? 0) + 1).padStart(4, '0');
  const words = values.name.split('-');
  const className = `M${number}${words.map((word) => word[0].toUpperCase() + word.slice(1)).join('')}`;
  const file = `${number}-${values.name}.ts`;
  const statements = sql
    .split(/;\n+|;$/)
    .map((line) => line.trim())
    .filter(Boolean);
  const body = statements.map((line) => `    this.addSql(\`${line.replaceAll('`', '\\`')}\`);`).join('\n');
  writeFileSync(
    new URL(file, folder),
    `import { Migration } from '@mikro-orm/migrations';\n\nexport class ${className} extends Migration {\n  override up(): void {\n${body}\n  }\n}\n`,
  );
  writeFileSync(
    list,
    before
      .replace(/(import type \{ Migration \}[^\n]*\n)/, `$1import { ${className} } from './${file}';\n`)
      .replace(/\[([^[\]]*)\];\n$/, (_, inside) => `[${inside.trim() ? `${inside.trim()}, ` : ''}${className}];\n`),
  );
  console.log(`written: ${file}`);
}
