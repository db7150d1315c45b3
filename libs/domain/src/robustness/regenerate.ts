import { compileMethod } from '../method/compile-method.ts';
import type { MethodPlan, PlannedGroup } from '../method/method-plan.ts';
import type { MethodDefinition } from '../method/method-definition.ts';
import type { RedLineEvent } from '../method/red-line.ts';
import { bonusPoints } from '../ranking/bonus.ts';
import { sampleOf, type Sample } from '../ranking/sample.ts';
import { scoreItems } from '../ranking/score-items.ts';
import { sumUp } from '../ranking/sum-up.ts';
import type { UnitTable } from '../ranking/unit-table.ts';
import { weighByOtherPeriods } from '../ranking/weights-of-period.ts';
import { isRefusal } from '../refusal.ts';
import { factorsOf, type Assumptions, type Factor } from './assumptions.ts';
import { normalsOf } from './normal.ts';
import { randomOf, seedFrom } from './random.ts';
import { vary } from './vary.ts';

/** What is computed again and again. The table is sorted by id and the assumptions have passed `checkAssumptions`. */
export interface Regenerated {
  readonly definition: MethodDefinition;
  readonly table: UnitTable;
  readonly events: readonly RedLineEvent[];
  readonly assumptions: Assumptions;
  readonly seed: number;
}

/** Places under one draw: a number from 0 up to 1 for every factor of the assumptions; without a draw, the places of the method. */
export type Regenerate = (draw?: readonly number[]) => Int32Array;

interface Variant {
  readonly plan: MethodPlan;
  readonly sample: Sample;
  readonly normalised: readonly Float64Array[];
  readonly bonus: Float64Array;
}

/** Readies a method to be computed under many draws; what draws have in common is computed once. */
export function regenerateFor({ definition, table, events, assumptions, seed }: Regenerated): Regenerate {
  const factors = factorsOf(assumptions);
  const at = (factor: Factor, draw: readonly number[] | undefined): number | undefined =>
    draw?.[factors.indexOf(factor)];
  const plans = new Map<string, MethodPlan>();
  const variants = new Map<string, Variant>();
  const seedOf = (factor: Factor, x: number) => seedFrom(seed, factors.indexOf(factor), x);

  const planOf = (draw: readonly number[] | undefined): { key: string; plan: MethodPlan } => {
    const { scorings = [], aggregations = [], missing = [], outliers = [] } = assumptions;
    const [a, b, c, d] = [
      pick(at('scorings', draw), scorings.length),
      pick(at('aggregations', draw), aggregations.length),
      pick(at('missing', draw), missing.length),
      pick(at('outliers', draw), outliers.length),
    ];
    const key = `${a} ${b} ${c} ${d}`;
    const known = plans.get(key);
    if (known) return { key, plan: known };
    const choice = { scoring: scorings[a], aggregation: aggregations[b], missing: missing[c], outliers: outliers[d] };
    const plan = compileMethod(vary(definition, choice));
    if (isRefusal(plan)) throw new Error(`alternatives together are no method: ${JSON.stringify(plan.refused)}`);
    const weighed = weighByOtherPeriods(plan, table).plan;
    plans.set(key, weighed);
    return { key, plan: weighed };
  };

  return (draw) => {
    const { key, plan } = planOf(draw);
    const error = at('error', draw);
    let variant = error === undefined ? variants.get(key) : undefined;
    if (!variant) {
      const figures =
        error === undefined ? table : blurred(table, plan.reads, assumptions.error, normalsOf(seedOf('error', error)));
      const sample = sampleOf(plan, figures, events);
      const { normalised } = scoreItems(plan, figures, sample);
      variant = { plan, sample, normalised, bonus: bonusPoints(plan, figures) };
      if (error === undefined) variants.set(key, variant);
    }
    const weights = at('weights', draw);
    const percent = assumptions.weights?.percent ?? 0;
    const shake = weights === undefined ? undefined : randomOf(seedOf('weights', weights));
    const dropped = pick(at('dropOne', draw), plan.indicators.length);
    const groups =
      shake || dropped >= 0 ? reweighed(plan.groups, dropped, (w) => shaken(w, percent, shake)) : plan.groups;
    return sumUp({ ...plan, groups }, variant.normalised, variant.bonus, variant.sample.effects.deduction).rank;
  };
}

/** Which of so many alternatives a draw stands for; -1: what the method has. */
function pick(x: number | undefined, alternatives: number): number {
  return x === undefined ? -1 : Math.min(Math.floor(x * (alternatives + 1)), alternatives) - 1;
}

function shaken(weight: number, percent: number, random: (() => number) | undefined): number {
  return random ? weight * (1 + (percent / 100) * (2 * random() - 1)) : weight;
}

function reweighed(
  groups: readonly PlannedGroup[],
  dropped: number,
  weigh: (weight: number) => number,
): PlannedGroup[] {
  return groups.map((group) => ({
    ...group,
    members: group.members.map((member) =>
      member.kind === 'indicator' && member.at === dropped
        ? { ...member, weight: 0 }
        : { ...member, weight: weigh(member.weight) },
    ),
  }));
}

/** Every figure of the columns, off by a normal error in proportion to it. */
function blurred(
  table: UnitTable,
  columns: readonly string[],
  { percent, of = {} }: NonNullable<Assumptions['error']> = { percent: 0 },
  fillNormal: (out: Float64Array) => void,
): UnitTable {
  const off = columns.flatMap((name): [string, Float64Array][] => {
    const share = (of[name] ?? percent) / 100;
    const column = table.columns.get(name);
    if (!column || share === 0) return [];
    const figures = new Float64Array(column.length);
    fillNormal(figures);
    for (let i = 0; i < figures.length; i++) figures[i] = (column[i] as number) * (1 + share * (figures[i] as number));
    return [[name, figures]];
  });
  return { ...table, columns: new Map([...table.columns, ...off]) };
}
