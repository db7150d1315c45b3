// `npm run bench`: builds what it measures, then hands over to test/bench.
import { StartupProblem } from '@jiju/platform';
import { existsSync } from 'node:fs';
import { build } from '../steps/build.mjs';
import { runCommand } from '../steps/command.mjs';
import { leave, step } from '../steps/progress.mjs';
import { below } from '../steps/root.mjs';

const program = below('test/bench/main.ts');

try {
  if (!existsSync(program)) throw new StartupProblem('There is no test/bench/main.ts yet.');
  await step('Build', () => build());
  const words = process.argv.slice(2);
  const { status } = await runCommand(['node', program, ...words], { show: true, input: 'inherit' });
  process.exit(status);
} catch (error) {
  leave(error);
}
