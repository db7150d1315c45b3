import type { Ranking, RankingRow } from '@jiju/contract';
import { scoreSum, type ScoreSum } from '../explain/score-sum.ts';

/** The parts the score of a row is made of. */
export function rowParts(
  { indicators, scoreDecimals }: Pick<Ranking, 'indicators' | 'scoreDecimals'>,
  row: RankingRow,
): ScoreSum {
  const parts = indicators.map((one, at) => ({
    ...one,
    raw: row.raw[at] ?? null,
    normalised: row.normalised[at] ?? null,
    points: row.points[at] ?? null,
  }));
  return scoreSum(parts, row.score, scoreDecimals);
}

/** The dimensions shown as columns, with their place in the row: the marked groups, without the one that is the score itself. */
export function topGroups({ groups }: Pick<Ranking, 'groups'>) {
  const placed = groups.map(({ top, ...group }, at) => ({ top, group: { at, ...group } }));
  const marked = placed.filter(({ top, group }) => top && group.weight < 1 - 1e-9);
  const shown = marked.length > 0 ? marked : placed.filter(({ group }) => group.weight < 1 - 1e-9);
  return shown.map(({ group }) => group);
}
