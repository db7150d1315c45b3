import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../free-port/free-port.ts';

/** A Redis of our own, for tests and measurements. */
export interface RunningRedis {
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  stop(): Promise<void>;
}

/** Version of the machine's `redis-server`, or undefined when there is none. */
export function findRedisServer(): string | undefined {
  const result = spawnSync('redis-server', ['--version'], { encoding: 'utf8' });
  return result.status === 0 ? (/v=(\S+)/.exec(result.stdout)?.[1] ?? 'unknown') : undefined;
}

/**
 * Starts the machine's `redis-server` the way production should run it: every command kept (append-only), nothing evicted.
 * @param options.dir folder for its files; must exist
 * @param options.port asked for, else a free one
 */
export async function startRedis(options: { dir: string; port?: number }): Promise<RunningRedis> {
  const port = options.port ?? (await freePort());
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--dir', options.dir, '--appendonly', 'yes'];
  const child = spawn('redis-server', [...args, '--maxmemory-policy', 'noeviction', '--save', ''], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  const ready = new Promise<boolean>((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-4000);
      if (said.includes('Ready to accept connections')) resolve(true);
    });
    child.once('exit', () => resolve(false));
  });
  const ok = await Promise.race([ready, sleep(10_000, false, { ref: false })]);
  if (!ok || child.pid === undefined) {
    child.kill('SIGKILL');
    throw new Error(`redis-server did not start on port ${port}:\n${said}`);
  }
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  };
  return { url: `redis://127.0.0.1:${port}`, port, pid: child.pid, stop };
}
