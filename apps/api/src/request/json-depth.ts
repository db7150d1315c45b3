/** Brackets within brackets: no form of the contract has a tenth of them. */
export const mostDeep = 100;

const [quote, escape, square, curly] = [...'"\\[{'].map((letter) => letter.charCodeAt(0));
const [squareEnd, curlyEnd] = [...']}'].map((letter) => letter.charCodeAt(0));

/**
 * Whether a JSON text goes deeper than anything here has a use for. Looked at before it is parsed: whatever walks the value
 * afterwards may do so by calling itself.
 */
export function isTooDeep(body: Uint8Array): boolean {
  let depth = 0;
  let isText = false;
  for (let at = 0; at < body.length; at++) {
    const byte = body[at];
    if (isText) {
      if (byte === escape) at += 1;
      else if (byte === quote) isText = false;
    } else if (byte === quote) isText = true;
    else if (byte === square || byte === curly) depth += 1;
    else if (byte === squareEnd || byte === curlyEnd) depth -= 1;
    if (depth > mostDeep) return true;
  }
  return false;
}
