import { compileMethod } from '../method/compile-method.ts';
import type { MethodDefinition } from '../method/method-definition.ts';
import type { Period } from '../period/period.ts';
import { rank } from '../ranking/rank.ts';
import type { RankingResult } from '../ranking/ranking-result.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import type { EditionInputs, EditionResult } from './edition-content.ts';
import { appliedOf } from './edition-inputs.ts';

/**
 * The results of an edition, from its method and inputs alone. Freezing and verifying both go this way.
 * @returns a refusal when the definition is no sound method.
 */
export function recomputeEdition(
  definition: MethodDefinition,
  period: Period,
  inputs: EditionInputs,
): EditionResult[] | Refusal {
  const plan = compileMethod(definition);
  if (isRefusal(plan)) return plan;
  const { table, events } = appliedOf(plan, period, inputs);
  const result = rank(plan, table, events);
  return result.ids.map((_, at) => resultAt(result, at));
}

function resultAt(result: RankingResult, at: number): EditionResult {
  const figures = (columns: readonly Float64Array[]) => columns.map((column) => present(column[at]));
  const placeIn = (name: string) => result.within.find(({ column }) => column === name)?.rank[at] || null;
  return {
    code: result.ids[at] as string,
    score: present(result.score[at]),
    rank: result.rank[at] || null,
    peerRank: placeIn('peerGroup'),
    regionRank: placeIn('city'),
    raw: figures(result.raw),
    normalised: figures(result.normalised),
    points: figures(result.points),
    groups: figures(result.dimensions),
    excluded: result.excluded.get(at) ?? null,
    awardBlocked: result.awardBlocked.get(at) ?? null,
  };
}

const present = (value: number | undefined): number | null =>
  value === undefined || Number.isNaN(value) ? null : value;
