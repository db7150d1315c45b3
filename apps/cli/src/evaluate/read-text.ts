import { readFile } from 'node:fs/promises';
import { BadInput } from './bad-input.ts';

const LIMIT = 200 * 1024 * 1024;

/** The text of a UTF-8 file, without its byte order mark. */
export async function readText(path: string, what: string): Promise<string> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    const why =
      error.code === 'ENOENT' ? 'it does not exist' : error.code === 'EISDIR' ? 'it is a folder' : error.message;
    throw new BadInput(`cannot read the ${what} ${path}: ${why}`);
  });
  if (bytes.length > LIMIT) throw new BadInput(`the ${what} ${path} is larger than ${LIMIT / 1024 / 1024} MB`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new BadInput(`the ${what} ${path} is not UTF-8 text`, { cause: error });
  }
}
