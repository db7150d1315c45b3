import { StartupProblem } from '@jiju/platform';
import { runCommand } from './command.mjs';
import { below } from './root.mjs';

/** Nx without its background process, its cloud and its screen. */
export const nxEnvironment = { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false', NX_NO_CLOUD: 'true' };

/**
 * Builds what changed since the last time.
 * @param {string[]} [projects] all of them when none is named
 */
export async function build(projects = []) {
  const which = projects.length > 0 ? ['-p', projects.join(',')] : [];
  const { status, output } = await runCommand(
    ['node', below('node_modules/.bin/nx'), 'run-many', '-t', 'build', ...which],
    {
      env: nxEnvironment,
    },
  );
  if (status === 0) return;
  if (status >= 128) process.exit(status);
  console.error(output);
  throw new StartupProblem('Building failed; the reason stands above.');
}
