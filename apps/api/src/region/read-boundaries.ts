import { boundariesOf, boundaryFile, type Boundaries } from '@jiju/contract';
import { StartupProblem } from '@jiju/platform';
import { readFile } from 'node:fs/promises';

/** Read once, at the start, by every page that shows a map: larger ones have more corners than any screen. */
const mostBytes = 20 * 1024 * 1024;

/**
 * The borders an administrator put in place; none where no file is named.
 * @throws StartupProblem when the file is not there or no GeoJSON of regions, so that it is noticed by who put it there
 */
export async function readBoundaries(path: string | undefined): Promise<Boundaries> {
  if (path === undefined) return { regions: [] };
  const wrong = (why: string) => new StartupProblem(`JIJU_BOUNDARIES: ${path} ${why}.`);
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw wrong(`cannot be read (${error.code ?? error.message})`);
  });
  if (text.length > mostBytes) throw wrong('is larger than 20 MB; simplify the borders');
  const parsed = boundaryFile.safeParse(asJson(text));
  if (parsed.success) return boundariesOf(parsed.data);
  const [issue] = parsed.error.issues;
  const place = issue?.path.join('.') ?? '';
  throw wrong(`is no GeoJSON of polygons with a region code each${place === '' ? '' : ` (at ${place})`}`);
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
