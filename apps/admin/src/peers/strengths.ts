import type { Standing } from '@jiju/contract';

export type StandingLine = Standing['indicators'][number];

export interface Strengths {
  /** Best first. */
  readonly strengths: readonly StandingLine[];
  /** Worst first. */
  readonly weaknesses: readonly StandingLine[];
}

/** The best and the worst quarter of the places say something; what lies between does not. */
const quarter = 0.25;
const most = 4;
/** Among fewer nobody stands out. */
const fewest = 4;

/** Where a cluster stands in the best and in the worst quarter; of equal places the heavier indicator first. */
export function strengthsOf({ indicators }: Pick<Standing, 'indicators'>): Strengths {
  const placed = indicators.flatMap((line) =>
    line.place === null || line.of < fewest ? [] : [{ line, share: (line.place - 1) / (line.of - 1) }],
  );
  const heavier = (a: { line: StandingLine }, b: { line: StandingLine }) => b.line.weight - a.line.weight;
  const best = placed.filter(({ share }) => share <= quarter).sort((a, b) => a.share - b.share || heavier(a, b));
  const worst = placed.filter(({ share }) => share >= 1 - quarter).sort((a, b) => b.share - a.share || heavier(a, b));
  return {
    strengths: best.slice(0, most).map(({ line }) => line),
    weaknesses: worst.slice(0, most).map(({ line }) => line),
  };
}
