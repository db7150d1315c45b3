import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StartupProblem } from '@jiju/platform';

/**
 * Runs pg_dump or pg_restore of the machine. The password goes through a file that only this user can read, never on the
 * line that every user of the machine can see.
 */
export async function runPostgresTool(
  tool: 'pg_dump' | 'pg_restore',
  databaseUrl: string,
  words: readonly string[],
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'jiju-pass-'));
  try {
    const url = new URL(databaseUrl);
    const passFile = join(folder, 'pass');
    const password = decodeURIComponent(url.password).replace(/[\\:]/g, '\\$&');
    writeFileSync(passFile, `*:*:*:*:${password}\n`, { mode: 0o600 });
    url.password = '';
    url.searchParams.set('passfile', passFile);
    await run(tool, [...words, '--dbname', url.href]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function run(tool: string, words: readonly string[]): Promise<void> {
  const child = spawn(tool, words, { stdio: ['ignore', 'inherit', 'pipe'] });
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
