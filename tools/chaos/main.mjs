// `npm run chaos`: builds what it measures, then hands over to test/chaos.
import { StartupProblem } from '@jiju/platform';
import { existsSync } from 'node:fs';
import { build } from '../steps/build.mjs';
import { runCommand } from '../steps/command.mjs';
import { leave, step } from '../steps/progress.mjs';
import { below } from '../steps/root.mjs';

const program = below('test/chaos/main.ts');

try {
  if (!existsSync(program)) throw new StartupProblem('There is no test/chaos/main.ts yet.');
  await step('Build', () => build());
  const words = process.argv.slice(2);
  const { status } = await runCommand(['node', program, ...words], { show: true, input: 'inherit' });
  process.exit(status);
} catch (error) {
  leave(error);
}
