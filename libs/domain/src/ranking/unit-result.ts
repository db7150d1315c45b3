import { isComputable } from '../method/limits.ts';
import { problem, type Problem } from '../refusal.ts';
import { byPlace } from './place-units.ts';
import type { PlannedIndicator } from '../method/method-plan.ts';
import { columnsBeside } from '../method/scoring.ts';
import type { RankingResult } from './ranking-result.ts';
import type { UnitTable } from './unit-table.ts';

/** Everything a page says about one unit; null where there is no figure, with the reason beside it. */
export interface UnitResult {
  readonly id: string;
  readonly score: number | null;
  readonly rank: number | null;
  /** Place in each grouping column: `{ peerGroup: { group: 'A', rank: 3, of: 40 } }`. */
  readonly within: Readonly<
    Record<string, { readonly group: string; readonly rank: number; readonly of: number } | null>
  >;
  readonly bonus: number;
  readonly deduction: number;
  readonly excluded: Problem | null;
  /** Code of the red line that blocks awards. */
  readonly awardBlocked: string | null;
  readonly indicators: readonly IndicatorResult[];
  readonly dimensions: readonly { readonly code: string; readonly score: number | null }[];
}

export interface IndicatorResult {
  readonly code: string;
  readonly raw: number | null;
  /** Why `raw` is null. */
  readonly missing: Problem | null;
  readonly treated: number | null;
  /** `treated` was filled in by the missing-value rule. */
  readonly imputed: boolean;
  readonly normalised: number | null;
  /** Why there is a value and yet no item score. */
  readonly unscored: Problem | null;
  readonly points: number | null;
}

/** The result of the unit at position `index` (its place in `result.ids`). */
export function unitResult(result: RankingResult, index: number): UnitResult {
  const { plan, table } = result;
  const id = result.ids[index];
  if (id === undefined) throw new RangeError(`no unit at position ${index}`);
  return {
    id,
    score: present(result.score[index]),
    rank: result.rank[index] || null,
    within: Object.fromEntries(
      result.within.map(({ column, rank, of }) => [
        column,
        rank[index] ? { group: table.groups?.get(column)?.[index] ?? '', rank: rank[index], of: of[index] ?? 0 } : null,
      ]),
    ),
    bonus: result.bonus[index] ?? 0,
    deduction: result.deduction[index] ?? 0,
    excluded: result.excluded.get(index) ?? null,
    awardBlocked: result.awardBlocked.get(index) ?? null,
    indicators: plan.indicators.map((indicator, at) => {
      const raw = present(result.raw[at]?.[index]);
      const treated = present(result.treated[at]?.[index]);
      const normalised = present(result.normalised[at]?.[index]);
      return {
        code: indicator.code,
        raw,
        missing: raw === null ? whyMissing(indicator, table, index) : null,
        treated,
        imputed: raw === null && treated !== null,
        normalised,
        unscored: treated !== null && normalised === null ? whyUnscored(indicator, table, index) : null,
        points: present(result.points[at]?.[index]),
      };
    }),
    dimensions: plan.groups.map(({ code }, at) => ({ code, score: present(result.dimensions[at]?.[index]) })),
  };
}

/** Positions of the ranked units, best first; units that share a place in the order of their ids. */
export function rankingOrder({ rank }: Pick<RankingResult, 'rank'>): number[] {
  return Array.from(byPlace(rank));
}

function present(value: number | undefined): number | null {
  return value === undefined || !Number.isFinite(value) ? null : value;
}

/** Why a value has no item score. */
export function whyUnscored({ code, scoring }: PlannedIndicator, table: UnitTable, index: number): Problem {
  const [beside] = columnsBeside(scoring);
  const base = beside && table.columns.get(beside.column)?.[index];
  if (beside && !(base !== undefined && base > 0))
    return problem('unscored-without-base', { code, column: beside.column });
  if (scoring.kind === 'distance-to-reference')
    return problem('unscored-without-reference', { code, unit: scoring.unit });
  return problem('unscored-out-of-range', { code });
}

/** Why there is no value to score. */
export function whyMissing(
  { column, denominator, lambda }: PlannedIndicator,
  table: UnitTable,
  index: number,
): Problem {
  const value = present(table.columns.get(column)?.[index]);
  if (value === null) return problem('missing-not-reported', { column });
  const by = denominator === undefined ? 1 : present(table.columns.get(denominator)?.[index]);
  if (denominator !== undefined && by === null) return problem('missing-denominator', { column: denominator });
  if (denominator !== undefined && by === 0) return problem('missing-denominator-zero', { column: denominator });
  const quotient = value / (by ?? NaN);
  const transformed = lambda !== undefined && isComputable(value) && isComputable(quotient) && quotient <= 0;
  return transformed
    ? problem('missing-no-transform', { column, value: quotient })
    : problem('missing-out-of-range', { column, value });
}

/**
 * The red line that keeps a unit from every award: one that blocks awards, or one by which it failed the evaluation; null: none.
 * @param at position of the unit in the result.
 */
export function keptFromAwards({ awardBlocked, excluded }: RankingResult, at: number): string | null {
  const reason = excluded.get(at);
  const failed = reason?.code === 'excluded-by-red-line' ? reason.params['redLine'] : undefined;
  return awardBlocked.get(at) ?? (typeof failed === 'string' ? failed : null);
}
