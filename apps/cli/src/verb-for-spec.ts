import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jiju } from './jiju.ts';

/** A command with these files around it: its exit code, and what it says without the folder. */
export async function runWith(files: Readonly<Record<string, unknown>>, line: string) {
  const folder = await mkdtemp(join(tmpdir(), 'jiju-verb-'));
  try {
    for (const [name, content] of Object.entries(files))
      await writeFile(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
    const said = { out: '', err: '' };
    const io = { out: (text: string) => void (said.out += text), err: (text: string) => void (said.err += text) };
    const argv = line.split(' ').map((word) => (/\.(json|csv)$/.test(word) ? join(folder, word) : word));
    const code = await jiju(argv, io);
    return { code, out: said.out, err: said.err.replaceAll(`${folder}/`, '').trimEnd() };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A command in this process, by its words: its exit code, and what it says. */
export async function run(...argv: string[]) {
  const said = { out: '', err: '' };
  const code = await jiju(argv, {
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
  });
  return { code, out: said.out, err: said.err.trimEnd() };
}
