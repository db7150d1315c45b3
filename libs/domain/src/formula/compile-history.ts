import { addPeriods, addYears } from '../period/period-arithmetic.ts';
import { positionInYear, type Period } from '../period/period.ts';
import type { NodeOf } from './formula-node.ts';
import type { FormulaReader } from './formula-reader.ts';
import { failStep, type Fault, type Step } from './formula-step.ts';

/** `prev` and `lastyear`: the same part, earlier. */
export function compileEarlier(node: NodeOf<'prev' | 'lastyear'>, of: Step): Step {
  if (node.kind === 'lastyear') return (reader, period) => of(reader, addYears(period, -1));
  const { count } = node;
  return (reader, period) => of(reader, addPeriods(period, -count));
}

/** `rolling` and `ytd`: sums that need every one of their periods. */
export function compileSum(node: NodeOf<'rolling' | 'ytd'>, of: Step, fault: Fault): Step {
  if (node.kind === 'ytd') return (reader, period) => sum(reader, period, positionInYear(period));
  const { count } = node;
  return (reader, period) => sum(reader, period, count);

  // Oldest first and with the rounding error carried along, as `compensatedSum` does: the year to date of a last quarter
  // is then the very number which the aggregation of the four quarters gives.
  function sum(reader: FormulaReader, period: Period, periods: number): number {
    let total = 0;
    let lost = 0;
    for (let back = periods - 1; back >= 0; back--) {
      const value = of(reader, back === 0 ? period : addPeriods(period, -back));
      if (Number.isNaN(value)) return value;
      const next = total + value;
      lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
      total = next;
    }
    const whole = total + lost;
    return Number.isFinite(whole) ? whole : failStep(fault, node, period, 'not-finite');
  }
}

/** `growth` against the year before and `cagr` over several years, in %. */
export function compileGrowth(node: NodeOf<'growth' | 'cagr'>, of: Step, fault: Fault): Step {
  const years = node.kind === 'cagr' ? node.count : undefined;
  return (reader, period) => {
    const now = of(reader, period);
    if (Number.isNaN(now)) return now;
    const before = of(reader, addYears(period, -(years ?? 1)));
    if (Number.isNaN(before)) return before;
    if (before === 0) return failStep(fault, node, period, 'division-by-zero');
    // 100 (x - y) / y and not 100 (x / y - 1): the same in mathematics, but 110 against 100 is exactly 10.
    const growth =
      years === undefined ? (100 * (now - before)) / before : 100 * (Math.pow(now / before, 1 / years) - 1);
    return Number.isFinite(growth) ? growth : failStep(fault, node, period, 'not-finite');
  };
}
