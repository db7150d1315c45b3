import type { EffectRow, MethodVersion, VersionEffectAnswer } from '@jiju/contract';
import type { Problem, RankMovement } from '@jiju/domain';
import type { VersionEffect } from './version-effect.ts';

/** Of those who enter or leave a population, so many are named. */
const NAMED = 20;

/** The effect of a version in the words of the wire. */
export function effectAnswer(
  { methodCode, number }: Pick<MethodVersion, 'methodCode' | 'number'>,
  periodCode: string,
  { against, hasFigures, synthetic, difference, awards, clusters, excluded }: VersionEffect,
  whole: boolean,
): VersionEffectAnswer {
  const said = (problem: Problem | undefined) => problem && { ...problem, params: { ...problem.params } };
  const movementOf = new Map(difference.movements.map((one) => [one.id, one]));
  const row = (id: string): EffectRow[] => {
    const cluster = clusters.get(id);
    const movement = movementOf.get(id);
    if (!cluster) return [];
    const { rank = null, previousRank = null, score = null, previousScore = null } = movement ?? {};
    return [
      {
        clusterId: cluster.id,
        clusterCode: cluster.code,
        nameZh: cluster.nameZh,
        nameEn: cluster.nameEn,
        rank,
        previousRank,
        score,
        previousScore,
        excluded: said(excluded.after.get(id)) ?? null,
        previousExcluded: said(excluded.before.get(id)) ?? null,
      },
    ];
  };
  const rows = (list: readonly { readonly id: string }[]): EffectRow[] => list.flatMap(({ id }) => row(id));
  const some = (list: readonly RankMovement[]) => ({ count: list.length, rows: rows(list.slice(0, NAMED)) });
  const last = difference.movements.length + 1;
  const inOrder = difference.movements.toSorted(
    (a, b) => (a.rank ?? last) - (b.rank ?? last) || (a.previousRank ?? last) - (b.previousRank ?? last),
  );
  return {
    methodCode,
    periodCode,
    number,
    against,
    hasFigures,
    synthetic,
    ranked: { ...difference.ranked },
    moved: difference.moved,
    meanShift: difference.meanShift,
    largest: rows(difference.largest),
    entered: some(difference.entered),
    left: some(difference.left),
    enteredTop: rows(difference.enteredTop),
    leftTop: rows(difference.leftTop),
    awards: awards.map(({ schemeCode, gained, lost }) => ({
      schemeCode,
      gained: gained.flatMap(row),
      lost: lost.flatMap(row),
    })),
    rows: whole ? rows(inOrder) : null,
  };
}
