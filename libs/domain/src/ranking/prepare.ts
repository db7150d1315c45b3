import { areComputable, isComputable } from '../method/limits.ts';
import type { PlannedIndicator } from '../method/method-plan.ts';
import type { UnitTable } from './unit-table.ts';

/**
 * The value of every indicator before anything is done to it: column, divided by its denominator, transformed. What is too large to
 * be computed with is missing.
 */
export function rawValues(indicators: readonly PlannedIndicator[], table: UnitTable): Float64Array[] {
  return indicators.map((indicator) => {
    const column = table.columns.get(indicator.column);
    if (!column) return new Float64Array(table.ids.length).fill(NaN);
    if (indicator.denominator === undefined && indicator.lambda === undefined && areComputable(column)) return column;
    return derived(column, indicator, table);
  });
}

function derived(column: Float64Array, indicator: PlannedIndicator, table: UnitTable): Float64Array {
  const out = column.map(usable);
  if (indicator.denominator !== undefined) {
    const denominator = table.columns.get(indicator.denominator);
    for (let i = 0; i < out.length; i++) {
      // Nothing is divided by 0, nor by so little that the result cannot be computed with any more.
      out[i] = usable((out[i] as number) / (denominator?.[i] ?? NaN));
    }
  }
  const { lambda } = indicator;
  if (lambda !== undefined) {
    for (let i = 0; i < out.length; i++) {
      const x = out[i] as number;
      out[i] = x > 0 ? usable(lambda === 0 ? Math.log(x) : (x ** lambda - 1) / lambda) : NaN;
    }
  }
  return out;
}

function usable(x: number): number {
  return isComputable(x) ? x : NaN;
}

/** Make the values of units that take no part (0) invisible to every statistic, in place. */
export function hide(values: readonly Float64Array[], takesPart: Uint8Array): void {
  const hidden: number[] = [];
  for (let at = 0; at < takesPart.length; at++) if (takesPart[at] === 0) hidden.push(at);
  for (const column of values) for (const at of hidden) column[at] = NaN;
}
