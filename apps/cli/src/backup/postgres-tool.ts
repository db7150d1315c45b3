import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { environmentWithout, StartupProblem } from '@jiju/platform';

/**
 * Runs pg_dump or pg_restore of the machine. The password goes through a file that only this user can read, never on the
 * line that every user of the machine can see.
 */
export async function runPostgresTool(
  tool: 'pg_dump' | 'pg_restore',
  databaseUrl: string,
  words: readonly string[],
): Promise<void> {
  const url = new URL(databaseUrl);
  // An address without one leaves it to what the machine knows, as every connection of ours does.
  if (url.password === '') return run(tool, [...words, '--dbname', url.href]);
  const folder = mkdtempSync(join(tmpdir(), 'jiju-pass-'));
  try {
    const passFile = join(folder, 'pass');
    const password = decodeURIComponent(url.password).replace(/[\\:]/g, '\\$&');
    writeFileSync(passFile, `*:*:*:*:${password}\n`, { mode: 0o600 });
    url.password = '';
    url.searchParams.set('passfile', passFile);
    // Of an environment it would win over the file, whatever the address says.
    await run(tool, [...words, '--dbname', url.href], environmentWithout('PGPASSWORD'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function run(tool: string, words: readonly string[], env?: NodeJS.ProcessEnv): Promise<void> {
  const child = spawn(tool, words, { stdio: ['ignore', 'inherit', 'pipe'], ...(env && { env }) });
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', (error: NodeJS.ErrnoException) => {
      const missing = new StartupProblem(
        `${tool} is not on this machine; install the client programs of PostgreSQL, of the server's version or later.`,
      );
      reject(error.code === 'ENOENT' ? missing : error);
    });
    child.on('close', resolve);
  });
  if (status !== 0) throw new StartupProblem(`${tool} failed: ${complaint.trim()}`);
}
