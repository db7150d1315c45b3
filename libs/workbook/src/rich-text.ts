import { lettersAtMost } from './read-xml.ts';
import { Unreadable } from './unreadable.ts';

/** Text of a `<si>` or `<is>`: its pieces joined, without the readings that stand above Chinese characters. */
export class RichText {
  #inside = false;
  #reading = false;
  #text = '';

  open(name: string): void {
    if (name === 't') this.#inside = true;
    else if (name === 'rPh') this.#reading = true;
  }

  add(text: string): void {
    if (this.#inside && !this.#reading) this.#text += text;
    if (this.#text.length > lettersAtMost) throw new Unreadable('workbook-damaged');
  }

  close(name: string): void {
    if (name === 't') this.#inside = false;
    else if (name === 'rPh') this.#reading = false;
  }

  /** The text, and begins the next. */
  take(): string {
    const text = this.#text;
    this.#text = '';
    return unescaped(text);
  }
}

/** `_x000D_`: how a line end, a tab and an underscore before such a thing are written. */
export function unescaped(text: string): string {
  return text.replace(/_x(000[9AD]|005F)_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
