import type { RobustnessResult } from '@jiju/contract';

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
export function intervalLines({
  intervals,
  undecided,
}: Pick<RobustnessResult, 'intervals' | 'undecided'>): IntervalLine[] {
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

/** Places, first and last, of which none is decided against any other. */
export interface OpenRun {
  readonly from: number;
  readonly to: number;
}

/** Every run of two or more places in which each is open against every other, and that is not part of a longer one; as indices. */
function runsOf(lines: readonly IntervalLine[]): { readonly begin: number; readonly end: number }[] {
  const runs: { begin: number; end: number }[] = [];
  for (let begin = 0; begin < lines.length; begin++) {
    let end = begin;
    while (end + 1 < lines.length && isOpenWithAll(lines, begin, end, lines[end + 1])) end++;
    if (end > begin && end > (runs.at(-1)?.end ?? -1)) runs.push({ begin, end });
  }
  return runs;
}

const placesOf = (lines: readonly IntervalLine[], run: { begin: number; end: number } | undefined) => {
  const [first, last] = run ? [lines[run.begin], lines[run.end]] : [];
  return first && last ? { from: first.nominal, to: last.nominal } : undefined;
};

/** By cluster: the longest run of places around its own that cannot be told apart. Who is decided against both neighbours has none. */
export function openRuns(lines: readonly IntervalLine[]): Map<string, OpenRun> {
  const longestFirst = runsOf(lines).sort((a, b) => b.end - b.begin - (a.end - a.begin));
  const found = new Map<string, OpenRun>();
  for (const run of longestFirst) {
    const places = placesOf(lines, run);
    for (const { id } of lines.slice(run.begin, run.end + 1)) if (places && !found.has(id)) found.set(id, places);
  }
  return found;
}

/**
 * The places around a border that cannot be told apart: the longest run over it. Undefined where the two at the border are decided,
 * null where the list does not reach it.
 */
export function openAround(lines: readonly IntervalLine[], border: number): OpenRun | undefined | null {
  if (lines.length <= border) return null;
  const over = runsOf(lines).filter(({ begin, end }) => begin < border && end >= border);
  const length = Math.max(...over.map(({ begin, end }) => end - begin));
  return placesOf(
    lines,
    over.findLast(({ begin, end }) => end - begin === length),
  );
}

function isOpenWithAll(
  lines: readonly IntervalLine[],
  begin: number,
  end: number,
  next: IntervalLine | undefined,
): boolean {
  return next !== undefined && lines.slice(begin, end + 1).every(({ open }) => open.includes(next.id));
}
