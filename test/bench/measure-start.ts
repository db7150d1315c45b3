import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '@jiju/platform';

export interface StartTimes {
  /** First `npm start` in a fresh clone: packages, build, database, demonstration. Seconds. */
  readonly cold: number;
  /** The second one. */
  readonly warm: number;
}

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Clones what is committed into the folder and starts it twice. */
export async function measureStart(folder: string): Promise<StartTimes> {
  const clone = join(folder, 'clone');
  const cloned = spawnSync('git', ['clone', '--quiet', root, clone], { encoding: 'utf8' });
  if (cloned.status !== 0) throw new Error(`Cannot clone: ${cloned.stderr}`);
  const cold = await startOnce(clone);
  return { cold, warm: await startOnce(clone) };
}

/** Seconds until it says that it is ready; ended afterwards. */
async function startOnce(clone: string): Promise<number> {
  const env = { ...process.env, PORT: `${await freePort()}` };
  const began = performance.now();
  const child = spawn('npm', ['start'], { cwd: clone, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  const ended = once(child, 'exit').then(() => false);
  const ready = new Promise<boolean>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        if (said.includes('Jiju is ready')) resolve(true);
      });
    }
  });
  if (!(await Promise.race([ready, ended]))) throw new Error(`npm start ended:\n${said.slice(-2000)}`);
  const took = (performance.now() - began) / 1000;
  child.kill('SIGTERM');
  await ended;
  return took;
}
