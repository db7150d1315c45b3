import { shapeOf } from '../statistics/shape.ts';

/**
 * Cronbach's alpha of some columns over the units that have them all: k / (k - 1) (1 - sum of variances / variance of the sum).
 * NaN for fewer than two columns or three units, or where the sum does not vary. Source: OECD/JRC handbook (2008), section 5.
 */
export function cronbachAlpha(columns: readonly Float64Array[]): number {
  const [first] = columns;
  if (!first || columns.length < 2) return NaN;
  const sums = first.map((_, i) => columns.reduce((sum, column) => sum + (column[i] as number), 0));
  const complete = columns.map((column) => column.map((x, i) => (sums[i] === sums[i] ? x : NaN)));
  const total = shapeOf(sums);
  if (total.count < 3 || total.deviation === 0) return NaN;
  const parts = complete.reduce((sum, column) => sum + shapeOf(column).deviation ** 2, 0);
  return (columns.length / (columns.length - 1)) * (1 - parts / total.deviation ** 2);
}
