import type { RobustnessFound } from './robustness-run.ts';

/** One cluster of the plot. */
export interface IntervalLine {
  readonly id: string;
  readonly nominal: number;
  readonly low: number;
  readonly median: number;
  readonly high: number;
  readonly inTop: number;
  /** Clusters of near places whose order against this one is open. */
  readonly open: readonly string[];
}

/** Ranked clusters in the order of the ranking, with whom each cannot be told apart from. */
export function intervalLines({ intervals, undecided }: RobustnessFound): IntervalLine[] {
  const open = new Map<string, string[]>();
  const note = (id: string, other: string) => {
    open.set(id, [...(open.get(id) ?? []), other]);
  };
  for (const { better, worse } of undecided) {
    note(better, worse);
    note(worse, better);
  }
  return intervals
    .flatMap(({ id, nominal, low, median, high, inTop }): IntervalLine[] =>
      nominal === null || low === null || median === null || high === null
        ? []
        : [{ id, nominal, low, median, high, inTop, open: open.get(id) ?? [] }],
    )
    .sort((a, b) => a.nominal - b.nominal || (a.id < b.id ? -1 : 1));
}

/**
 * The places around a border that cannot be told apart: the longest run of places over it in which every one is open against
 * every other. Undefined where the two at the border are decided, null where the list does not reach it.
 */
export function openAround(
  lines: readonly IntervalLine[],
  border: number,
): { readonly from: number; readonly to: number } | undefined | null {
  if (lines.length <= border) return null;
  let best: { begin: number; end: number } | undefined;
  for (let begin = border - 1; begin >= 0; begin--) {
    let end = begin;
    while (end + 1 < lines.length && isOpenWithAll(lines, begin, end, lines[end + 1])) end++;
    if (end >= border && (!best || end - begin > best.end - best.begin)) best = { begin, end };
  }
  const [first, last] = best ? [lines[best.begin], lines[best.end]] : [];
  return first && last ? { from: first.nominal, to: last.nominal } : undefined;
}

function isOpenWithAll(
  lines: readonly IntervalLine[],
  begin: number,
  end: number,
  next: IntervalLine | undefined,
): boolean {
  return next !== undefined && lines.slice(begin, end + 1).every(({ open }) => open.includes(next.id));
}
