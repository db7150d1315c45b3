import type { Ranking, RankingRow } from '@jiju/contract';

/** How one indicator of a row came to its points: raw, normalised, times its weight. */
export interface RowPart {
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly weight: number;
  readonly column: string;
  readonly source: Ranking['indicators'][number]['source'];
  readonly raw: number | null;
  readonly normalised: number | null;
  readonly points: number | null;
}

export interface RowParts {
  readonly parts: readonly RowPart[];
  readonly sum: number;
  /** What the score has less than the sum: red lines, and the last bit of rounding. 0 where it is only rounding. */
  readonly deducted: number;
}

/** The parts a score is made of, largest first; they sum to it, but for deductions. */
export function rowParts(
  { indicators, scoreDecimals }: Pick<Ranking, 'indicators' | 'scoreDecimals'>,
  row: RankingRow,
): RowParts {
  const parts = indicators
    .map((one, at) => ({
      ...one,
      raw: row.raw[at] ?? null,
      normalised: row.normalised[at] ?? null,
      points: row.points[at] ?? null,
    }))
    .sort((a, b) => (b.points ?? -Infinity) - (a.points ?? -Infinity) || (a.code < b.code ? -1 : 1));
  const sum = parts.reduce((total, { points }) => total + (points ?? 0), 0);
  // Half of the last decimal shown, and what binary sums lose.
  const rounding = 0.5 * 10 ** -scoreDecimals + 1e-9;
  const rest = row.score === null ? 0 : sum - row.score;
  return { parts, sum, deducted: Math.abs(rest) <= rounding ? 0 : rest };
}

/** The dimensions shown as columns, with their place in the row: the marked groups, without the one that is the score itself. */
export function topGroups({ groups }: Pick<Ranking, 'groups'>) {
  const placed = groups.map(({ top, ...group }, at) => ({ top, group: { at, ...group } }));
  const marked = placed.filter(({ top, group }) => top && group.weight < 1 - 1e-9);
  const shown = marked.length > 0 ? marked : placed.filter(({ group }) => group.weight < 1 - 1e-9);
  return shown.map(({ group }) => group);
}
