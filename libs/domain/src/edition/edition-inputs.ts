import type { Applied } from '../explain/trial.ts';
import type { MethodPlan } from '../method/method-plan.ts';
import { comparePeriods } from '../period/period-arithmetic.ts';
import type { Period } from '../period/period.ts';
import type { OtherPeriods, PeriodUnits, UnitTable } from '../ranking/unit-table.ts';
import type { EditionInputs, EditionSurroundings, EditionUnit } from './edition-content.ts';

/**
 * What an applied method reads, written down: {@link appliedOf} makes the same of it on any machine. Only the columns that
 * the method reads; a later indicator that it does not know is no part of the edition.
 */
export function inputsOf({ plan, table, events }: Applied): EditionInputs {
  return {
    units: unitsOf(plan, table),
    redLines: events,
    ...(table.around && { around: surroundingsOf(plan, table.around) }),
  };
}

/** The other way round: a method ready to be applied to what was written down of a period. */
export function appliedOf(plan: MethodPlan, period: Period, { units, redLines, around }: EditionInputs): Applied {
  const own: PeriodUnits = { table: tableOf(plan, units), events: redLines };
  if (!around) return { plan, ...own };
  const periods = new Map<Period, PeriodUnits>([[period, own]]);
  for (const one of around.periods) periods.set(one.period, { table: tableOf(plan, one.units), events: one.redLines });
  const table = { ...own.table, around: { period, ranked: around.ranked, units: periods } };
  return { plan, table, events: redLines };
}

function surroundingsOf(plan: MethodPlan, { period, ranked, units }: OtherPeriods): EditionSurroundings {
  const others = [...units].filter(([one]) => one !== period).sort(([a], [b]) => comparePeriods(a, b));
  return {
    ranked,
    periods: others.map(([one, { table, events }]) => ({
      period: one,
      units: unitsOf(plan, table),
      redLines: events,
    })),
  };
}

function unitsOf(plan: MethodPlan, table: UnitTable): EditionUnit[] {
  const groups = [...(table.groups ?? [])];
  const units = table.ids.map((code, at): EditionUnit => ({
    code,
    values: Object.fromEntries(
      plan.reads.flatMap((column) => {
        const value = table.columns.get(column)?.[at];
        return value === undefined || Number.isNaN(value) ? [] : [[column, value]];
      }),
    ),
    groups: Object.fromEntries(groups.map(([name, texts]) => [name, texts[at] ?? ''])),
  }));
  return units.sort((a, b) => (a.code < b.code ? -1 : 1));
}

function tableOf(plan: MethodPlan, units: readonly EditionUnit[]): UnitTable {
  const names = new Set(units.flatMap((unit) => Object.keys(unit.groups)));
  return {
    ids: units.map((unit) => unit.code),
    columns: new Map(
      plan.reads.map((column) => [column, Float64Array.from(units, ({ values }) => values[column] ?? NaN)]),
    ),
    groups: new Map([...names].map((name) => [name, units.map((unit) => unit.groups[name] ?? '')])),
  };
}
