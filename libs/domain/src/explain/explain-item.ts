import { rawFormOf, type RawForm } from '../method/raw-form.ts';
import type { Scoring } from '../method/scoring.ts';
import { groupsApart } from '../ranking/apart.ts';
import { normalise } from '../ranking/normalise.ts';
import { sampleOf } from '../ranking/sample.ts';
import { besideOf, scoreItems } from '../ranking/score-items.ts';
import type { Flat } from '../ranking/flat.ts';
import { sortTable } from '../ranking/unit-table.ts';
import { whyMissing, whyUnscored } from '../ranking/unit-result.ts';
import type { Problem } from '../refusal.ts';
import type { Treatment } from '../statistics/treat-outliers.ts';
import { workItem, workRaw, type WorkedItem, type Yardstick } from './worked-item.ts';
import type { Applied } from './trial.ts';

/** A yardstick, and whose value it is where it is one unit's: of the period that is ranked. */
export interface HeldYardstick extends Yardstick {
  /** The first of those who have it, by id; null: nobody's, or only known to be of another period. */
  readonly id: string | null;
  /** How many more have it. */
  readonly more: number;
}

/** How one indicator of one unit came to its score. */
export interface ItemExplanation extends RawForm {
  readonly code: string;
  readonly scoring: Scoring;
  readonly direction: 1 | -1;
  readonly fullPoints: number;
  /** After division and transform; null where it is missing. */
  readonly raw: number | null;
  /** How it was divided and transformed; null where it is the figure itself, or missing. */
  readonly derivation: string | null;
  /** What the formula was given: after what is filled in and the treatment of outliers. Null: nothing. */
  readonly value: number | null;
  readonly imputed: boolean;
  /** Why there is no value, or no score of the value. */
  readonly problem: Problem | null;
  /** What the outlier rule did to the values it is measured among. */
  readonly treatment: Treatment;
  /** The group it is measured apart in; null: all are measured together. */
  readonly group: string | null;
  /** How many values are measured together, its own among them. */
  readonly measured: number;
  /** Those of other periods as well. */
  readonly acrossPeriods: boolean;
  readonly yardsticks: readonly HeldYardstick[];
  /** The formula with its numbers put in; null where there is nothing to compute. */
  readonly arithmetic: string | null;
  /** Why everybody got the same, whatever the value. */
  readonly flat: Flat | null;
  /** As the method rounds it. */
  readonly score: number | null;
}

/**
 * Explains the score of one indicator of one unit: what went into the formula, what it was held against, and the arithmetic.
 * @returns undefined when the unit or the indicator is not there.
 */
export function explainItem(
  { plan, table: unsorted, events }: Applied,
  id: string,
  code: string,
): ItemExplanation | undefined {
  const table = sortTable(unsorted);
  const own = table.ids.indexOf(id);
  const column = plan.indicators.findIndex((one) => one.code === code);
  const indicator = plan.indicators[column];
  if (own < 0 || !indicator) return undefined;
  const sample = sampleOf(plan, table, events);
  const { normalised } = scoreItems(plan, table, sample);
  const { pool } = sample;
  const grouping = pool ? pool.grouping : groupsApart(plan, table);
  const all = pool ? (pool.columns[column] as Float64Array) : (sample.treated[column] as Float64Array);
  const from = pool?.from ?? 0;
  const at = from + own;
  const group = grouping?.of[at];
  const values = grouping ? all.map((x, i) => (grouping.of[i] === group ? x : NaN)) : all;
  const { scoring, direction } = indicator;
  const beside = besideOf(table, pool);
  const raw = present(sample.raw[column]?.[own]);
  const value = present(values[at]);
  const asked = { scoring, direction, fullPoints: plan.fullPoints, values, at, beside };
  const flat = normalise(scoring, direction, plan.fullPoints, values, new Float64Array(values.length), beside) ?? null;
  const score = present(normalised[column]?.[own]);
  const worked: WorkedItem | null = value === null || score === null || flat ? null : workItem(asked);
  const figureOf = (name: string): number => table.columns.get(name)?.[own] ?? Number.NaN;
  const denominatorAt = () => (indicator.denominator === undefined ? undefined : figureOf(indicator.denominator));
  const problemOf = (): Problem | null => {
    if (value === null) return sample.takesPart[own] === 1 ? whyMissing(indicator, table, own) : null;
    return score === null ? whyUnscored(indicator, table, own) : null;
  };
  const treated = sample.treatments[column] ?? { kind: 'none' };
  const groupName = grouping && group !== undefined ? (grouping.names[group] ?? '') : null;
  return {
    code,
    ...rawFormOf(indicator),
    scoring,
    direction,
    fullPoints: plan.fullPoints,
    raw,
    derivation: raw === null ? null : workRaw(figureOf(indicator.column), denominatorAt(), indicator.lambda),
    value,
    imputed: raw === null && value !== null,
    problem: problemOf(),
    treatment:
      treated.kind === 'by-group'
        ? (treated.groups.find((one) => one.group === (groupName ?? ''))?.treatment ?? { kind: 'none' })
        : treated,
    group: groupName,
    measured: values.reduce((count, x) => count + (x === x ? 1 : 0), 0),
    acrossPeriods: pool !== undefined,
    yardsticks: (worked?.yardsticks ?? []).map((yardstick) => ({
      ...yardstick,
      ...holdersOf(yardstick, values, { from, ids: table.ids }),
    })),
    arithmetic: worked?.arithmetic ?? null,
    flat,
    score,
  };
}

/** Kinds that are the value of somebody. */
const ofUnits: ReadonlySet<Yardstick['kind']> = new Set(['lowest', 'highest', 'lowest-above-0', 'reference']);

function holdersOf(
  { kind, value }: Yardstick,
  values: Float64Array,
  { from, ids }: { readonly from: number; readonly ids: readonly string[] },
): Pick<HeldYardstick, 'id' | 'more'> {
  if (!ofUnits.has(kind)) return { id: null, more: 0 };
  const id = ids.find((_, own) => values[from + own] === value) ?? null;
  const holders = values.reduce((count, x) => count + (x === value ? 1 : 0), 0);
  return { id, more: Math.max(0, holders - (id === null ? 0 : 1)) };
}

const present = (value: number | undefined): number | null =>
  value === undefined || Number.isNaN(value) ? null : value;
