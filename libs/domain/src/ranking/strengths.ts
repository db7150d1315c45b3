/** Where a unit stands in one thing that is compared. */
export interface PlacedLine {
  /** 1 the best; null without a value. */
  readonly place: number | null;
  /** How many have a value. */
  readonly of: number;
  readonly weight: number;
}

export interface Strengths<Line> {
  /** Best first. */
  readonly strengths: readonly Line[];
  /** Worst first. */
  readonly weaknesses: readonly Line[];
}

/** The best and the worst quarter of the places say something; what lies between does not. */
const quarter = 0.25;
const most = 4;
/** Among fewer nobody stands out. */
const fewest = 4;

/** What a unit stands in the best and in the worst quarter of; of equal places the heavier first. */
export function strengthsOf<Line extends PlacedLine>(lines: readonly Line[]): Strengths<Line> {
  const placed = lines.flatMap((line) =>
    line.place === null || line.of < fewest ? [] : [{ line, share: (line.place - 1) / (line.of - 1) }],
  );
  const heavier = (a: { line: Line }, b: { line: Line }) => b.line.weight - a.line.weight;
  const best = placed.filter(({ share }) => share <= quarter).sort((a, b) => a.share - b.share || heavier(a, b));
  const worst = placed.filter(({ share }) => share >= 1 - quarter).sort((a, b) => b.share - a.share || heavier(a, b));
  return {
    strengths: best.slice(0, most).map(({ line }) => line),
    weaknesses: worst.slice(0, most).map(({ line }) => line),
  };
}
