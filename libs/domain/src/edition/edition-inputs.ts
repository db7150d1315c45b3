import type { Applied } from '../explain/trial.ts';
import type { MethodPlan } from '../method/method-plan.ts';
import type { UnitTable } from '../ranking/unit-table.ts';
import type { EditionInputs, EditionUnit } from './edition-content.ts';

/**
 * What an applied method reads, written down: {@link appliedOf} makes the same of it on any machine. Only the columns that
 * the method reads; a later indicator that it does not know is no part of the edition.
 */
export function inputsOf({ plan, table, events }: Applied): EditionInputs {
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
  return { units: units.sort((a, b) => (a.code < b.code ? -1 : 1)), redLines: events };
}

/** The other way round: a method ready to be applied to what was written down. */
export function appliedOf(plan: MethodPlan, { units, redLines }: EditionInputs): Applied {
  const names = new Set(units.flatMap((unit) => Object.keys(unit.groups)));
  const table: UnitTable = {
    ids: units.map((unit) => unit.code),
    columns: new Map(
      plan.reads.map((column) => [column, Float64Array.from(units, ({ values }) => values[column] ?? NaN)]),
    ),
    groups: new Map([...names].map((name) => [name, units.map((unit) => unit.groups[name] ?? '')])),
  };
  return { plan, table, events: redLines };
}
