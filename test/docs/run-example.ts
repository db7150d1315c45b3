import { jiju } from '@jiju/cli';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ExamplePage, Output } from './example-page.ts';

/** What every command of a page prints, with the files of the page around it. */
export async function runExample({ files, runs }: ExamplePage): Promise<Output[]> {
  const folder = await mkdtemp(join(tmpdir(), 'jiju-example-'));
  try {
    const names = new Set(files.map(({ name }) => name));
    for (const { name, text } of files) await writeFile(join(folder, name), text);
    const outputs: Output[] = [];
    for (const { command } of runs) {
      const [prompt, program, ...words] = command.split(' ');
      if (prompt !== '$' || program !== 'jiju') throw new Error(`Not a command of jiju: ${command}`);
      const output = { out: '', err: '' };
      const argv = words.map((word) => (names.has(word) ? join(folder, word) : word));
      const say = (where: keyof Output) => (text: string) => void (output[where] += text.replaceAll(`${folder}/`, ''));
      await jiju(argv, { out: say('out'), err: say('err') });
      outputs.push(output);
    }
    return outputs;
  } finally {
    await rm(folder, { recursive: true });
  }
}
