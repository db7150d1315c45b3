import { editionFile } from '@jiju/contract';
import { editionFormat, type EditionFile } from '@jiju/domain';
import { BadInput } from '../evaluate/bad-input.ts';
import { readText } from '../evaluate/read-text.ts';

/** The file of an edition, as it was written: what is proven is what stands there, not what somebody understands of it. */
export async function readEdition(file: string): Promise<{ edition: EditionFile; inexact: readonly string[] }> {
  const inexact: string[] = [];
  const json = parse(await readText(file, 'edition'), file, inexact);
  const format: unknown = (json as { format?: unknown } | null)?.format;
  if (typeof format === 'number' && format !== editionFormat)
    throw new BadInput(`${file} has format ${format}; this program knows format ${editionFormat}`);
  const parsed = editionFile.safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const place = issue?.path.join('.') ?? '';
    throw new BadInput(`${file} is not the file of an edition: ${place === '' ? '' : `${place}: `}${issue?.message}`);
  }
  return { edition: json as EditionFile, inexact };
}

interface Source {
  readonly source?: string;
}

/**
 * Digits beyond what a number can hold change nothing when they are read. So that no digit is changed unseen, numbers must
 * stand as they are exported.
 */
function parse(text: string, file: string, inexact: string[]): unknown {
  const reviver = (name: string, value: unknown, context?: Source): unknown => {
    if (typeof value === 'number' && context?.source !== JSON.stringify(value))
      inexact.push(`${name}: ${context?.source ?? ''}`);
    return value;
  };
  try {
    return JSON.parse(text, reviver);
  } catch (error) {
    throw new BadInput(`the edition ${file} is not JSON: ${(error as Error).message}`, { cause: error });
  }
}
