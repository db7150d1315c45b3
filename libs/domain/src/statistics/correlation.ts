import { shapeOf } from './shape.ts';

/** Pearson's correlation over the units that have both values; NaN for fewer than three, or where one of them is constant. */
export function correlation(a: Float64Array, b: Float64Array): number {
  const both = (of: Float64Array) => of.filter((_, i) => a[i] === a[i] && b[i] === b[i]);
  const [x, y] = [both(a), both(b)];
  const [first, second] = [shapeOf(x), shapeOf(y)];
  if (first.count < 3 || first.deviation === 0 || second.deviation === 0) return NaN;
  let sum = 0;
  for (let i = 0; i < x.length; i++) sum += ((x[i] as number) - first.mean) * ((y[i] as number) - second.mean);
  const r = sum / ((first.count - 1) * first.deviation * second.deviation);
  return Math.min(1, Math.max(-1, r));
}

/** Correlations of every column with every other; 1 on the diagonal. */
export function correlationMatrix(columns: readonly Float64Array[]): number[][] {
  const matrix = columns.map(() => columns.map(() => 1));
  for (let i = 0; i < columns.length; i++) {
    for (let j = 0; j < i; j++) {
      const r = correlation(columns[i] as Float64Array, columns[j] as Float64Array);
      (matrix[i] as number[])[j] = r;
      (matrix[j] as number[])[i] = r;
    }
  }
  return matrix;
}
