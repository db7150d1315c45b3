import { unitResult, type MissingValue, type RankingResult } from '@jiju/domain';
import { stringify } from 'csv-stringify/sync';

/**
 * One line per unit in the order of `ids`: id, item scores, group scores, score, rank; and of a method that fills in missing
 * values, the codes of the indicators where it did.
 */
export function writeCsv(result: RankingResult, ids: readonly string[]): string {
  const { plan } = result;
  const fillsIn = plan.indicators.some(({ missing }) => !putsNothing.has(missing.rule));
  const header = [
    'id',
    ...plan.indicators.map((one) => one.code),
    ...plan.groups.map((one) => one.code),
    'score',
    'rank',
    ...(fillsIn ? ['imputed'] : []),
  ];
  const rows = units(result, ids).map((unit) => [
    unit.id,
    ...unit.indicators.map((one) => one.normalised),
    ...unit.dimensions.map((one) => one.score),
    unit.score,
    unit.rank,
    ...(fillsIn ? [unit.indicators.flatMap(({ code, imputed }) => (imputed ? [code] : [])).join(' ')] : []),
  ]);
  return stringify([header, ...rows], { cast: { number: String } });
}

/** Rules for missing values that put no value in their place. */
const putsNothing: ReadonlySet<MissingValue['rule']> = new Set(['renormalise', 'exclude', 'zero']);

/** Everything about every unit, with reasons beside what is null. */
export function writeJson(result: RankingResult, ids: readonly string[]): string {
  const treatments = Object.fromEntries(result.plan.indicators.map(({ code }, i) => [code, result.treatments[i]]));
  return `${JSON.stringify({ ranked: result.ranked, notes: result.notes, treatments, units: units(result, ids) }, null, 2)}\n`;
}

function units(result: RankingResult, ids: readonly string[]) {
  const positions = new Map(result.ids.map((id, i) => [id, i]));
  return ids.map((id) => unitResult(result, positions.get(id) ?? -1));
}
