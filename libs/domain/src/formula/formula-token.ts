import { FormulaFault, problemAt } from './formula-fault.ts';
import type { Place } from './formula-node.ts';

export interface Token extends Place {
  readonly kind: 'number' | 'name' | 'symbol' | 'end';
  /** The text after full-width signs became ordinary ones. */
  readonly text: string;
}

const pattern =
  /(?<space>\s+)|(?<number>(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?)|(?<name>[A-Za-z]\w*)|(?<symbol>[-+*/^(),])/y;
const sameAs = new Map([
  ['×', '*'],
  ['÷', '/'],
  ['−', '-'],
  ['–', '-'],
  ['\u3000', ' '],
]);
/** Longest piece of a formula that a message repeats. */
export const shownLength = 40;

/** Cuts a formula into tokens, the last one `end`. Throws {@link FormulaFault} on what belongs to no formula. */
export function tokensOf(text: string): Token[] {
  const plain = ordinarySigns(text);
  const tokens: Token[] = [];
  let start = 0;
  while (start < plain.length) {
    pattern.lastIndex = start;
    const match = pattern.exec(plain);
    if (!match) throw new FormulaFault(unexpectedCharacter(text, start));
    const length = match[0].length;
    if (!match.groups?.['space']) tokens.push({ kind: kindOf(match), text: match[0], start, length });
    if (match.groups?.['number']) refuseMalformedNumber(text, plain, start, length);
    start += length;
  }
  tokens.push({ kind: 'end', text: '', start: text.trimEnd().length, length: 0 });
  return tokens;
}

function kindOf(match: RegExpExecArray): Token['kind'] {
  if (match.groups?.['number']) return 'number';
  return match.groups?.['name'] ? 'name' : 'symbol';
}

/** Full-width forms become ASCII one for one, so that places stay what they are in the text the user sees. */
function ordinarySigns(text: string): string {
  return text.replace(/[\uFF01-\uFF5E\u3000×÷−–]/g, (sign) => {
    return sameAs.get(sign) ?? String.fromCharCode(sign.charCodeAt(0) - 0xfee0);
  });
}

function refuseMalformedNumber(text: string, plain: string, start: number, length: number): void {
  const whole = /^[\w.]+/.exec(plain.slice(start))?.[0] ?? '';
  const found = whole.slice(0, shownLength);
  if (whole.length > length)
    throw new FormulaFault(problemAt(text, { start, length: whole.length }, 'formula-number-malformed', { found }));
  if (!Number.isFinite(Number(plain.slice(start, start + length))))
    throw new FormulaFault(problemAt(text, { start, length }, 'formula-number-too-large', { found }));
}

function unexpectedCharacter(text: string, start: number): ReturnType<typeof problemAt> {
  const point = text.codePointAt(start) ?? 0;
  const character = String.fromCodePoint(point);
  // What cannot be seen is shown by its number: control, format and separator characters, halves of a pair.
  const found = /[\p{C}\p{Z}]/u.test(character) ? `U+${point.toString(16).toUpperCase().padStart(4, '0')}` : character;
  return problemAt(text, { start, length: character.length }, 'formula-unexpected-character', { found });
}
