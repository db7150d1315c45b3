import { Unreadable } from './unreadable.ts';

/** Letters held of one workbook: as many as a CSV of the usual limit has. */
const lettersAtMost = 50_000_000;
/** Shorter texts are copied when they are cut out of a longer one; of longer ones the whole step would stay in memory. */
const copiedBelow = 13;

/** Texts of cells: held once however often they stand, and counted. */
export class KeptTexts {
  readonly #known = new Map<string, string>();
  #letters = 0;

  keep(text: string): string {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    if ((this.#letters += text.length) > lettersAtMost)
      throw new Unreadable('file-too-much-text', { max: lettersAtMost });
    if (text.length < copiedBelow) return text;
    const copy = Buffer.from(text, 'utf16le').toString('utf16le');
    this.#known.set(copy, copy);
    return copy;
  }
}
