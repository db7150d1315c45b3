/** A line of text cut to about `width` pixels, with an ellipsis where something is left out. Chinese signs are square, others about half. */
export function fitText(text: string, width: number, fontSize = 12): string {
  let used = 0;
  const signs = Array.from(text);
  const end = signs.findIndex((sign) => (used += widthOf(sign) * fontSize) > width);
  if (end === -1) return text;
  let room = width - fontSize;
  const kept = signs.slice(
    0,
    signs.findIndex((sign) => (room -= widthOf(sign) * fontSize) < 0),
  );
  return `${kept.join('').trimEnd()}…`;
}

/** How wide a line of text stands, about. */
export const textWidth = (text: string, fontSize = 12): number =>
  Array.from(text).reduce((all, sign) => all + widthOf(sign) * fontSize, 0);

/** Room for the names of an axis: none is cut that fits into `most`. A bit is left between them and the axis. */
export const roomFor = (names: readonly string[], most: number): number =>
  Math.ceil(Math.min(most, Math.max(40, ...names.map((name) => textWidth(name) + 12))));

const widthOf = (sign: string): number => (/[\p{Script=Han}\u3000-\u30ff\uff00-\uffef]/u.test(sign) ? 1 : 0.58);
