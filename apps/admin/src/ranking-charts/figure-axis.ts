import type { Ranking, RankingRow } from '@jiju/contract';
import { topGroups } from '../rankings/row-parts.ts';

/** What an axis or a colour can stand for: the score, a dimension at its place of a row, an indicator raw at its place. */
export type FigureAxis =
  | { readonly key: 'score'; readonly kind: 'score' }
  | {
      readonly key: string;
      readonly kind: 'dimension';
      readonly at: number;
      readonly code: string;
      readonly nameZh: string;
      readonly nameEn: string;
    }
  | (Ranking['indicators'][number] & { readonly key: string; readonly kind: 'indicator'; readonly at: number });

/** All axes of a ranking: score, dimensions, indicators. */
export function figureAxes(ranking: Pick<Ranking, 'groups' | 'indicators'>): FigureAxis[] {
  return [
    { key: 'score', kind: 'score' },
    ...topGroups(ranking).map(({ at, code, nameZh, nameEn }) => {
      return { key: `dimension.${code}`, kind: 'dimension' as const, at, code, nameZh, nameEn };
    }),
    ...ranking.indicators.map((indicator, at) => {
      return { ...indicator, key: `indicator.${indicator.code}`, kind: 'indicator' as const, at };
    }),
  ];
}

/** What a row has on an axis; null where it has no figure, also where the method filled one in: that is a score and no figure. */
export function figureOn(axis: FigureAxis, row: RankingRow): number | null {
  if (axis.kind === 'score') return row.score;
  return (axis.kind === 'dimension' ? row.groups[axis.at] : row.raw[axis.at]) ?? null;
}
