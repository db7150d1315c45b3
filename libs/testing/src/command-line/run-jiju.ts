import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The program the command line is. */
export const JIJU_PROGRAM = join(import.meta.dirname, '../../../../apps/cli/src/main.ts');

/** A folder of the suite's own, which the server of the tests may look into. */
export function suiteFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'jiju-cli-'));
  chmodSync(folder, 0o711);
  return folder;
}

/** What a process of the suite knows of this one: nothing but where programs are. */
function environment(folder: string) {
  return { PATH: process.env['PATH'], NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'], JIJU_DATA: folder };
}

/** The command line as a process of its own: what it says and how it ends, which is never with a trace. */
export function runJiju(folder: string, words: readonly string[], settings: Record<string, string> = {}) {
  const env = { ...environment(folder), ...settings };
  const result = spawnSync(process.execPath, [JIJU_PROGRAM, ...words], { env, encoding: 'utf8', cwd: folder });
  if (/^ {4}at /m.test(result.stderr)) throw new Error(`The command line ended with a trace:\n${result.stderr}`);
  return { out: result.stdout, err: result.stderr.trim(), code: result.status };
}

/** The same without holding up this process, which does something meanwhile. */
export async function startJiju(
  folder: string,
  words: readonly string[],
): Promise<{ code: number | null; text: string }> {
  const child = spawn(process.execPath, [JIJU_PROGRAM, ...words], { env: environment(folder), cwd: folder });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (more: string) => (text += more));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, text };
}
