import { correlationMatrix } from './correlation.ts';

export interface PrincipalComponents {
  /** Largest first; they sum to the number of columns. */
  readonly eigenvalues: readonly number[];
  /** By component, then by column; each of length 1, its largest entry positive. */
  readonly vectors: readonly (readonly number[])[];
}

/**
 * Principal components of the correlation matrix (columns standardised, correlations over pairs that are there). A column
 * that correlates with nothing, because it is constant, stands alone.
 */
export function principalComponents(columns: readonly Float64Array[]): PrincipalComponents {
  const matrix = correlationMatrix(columns).map((row) => row.map((r) => (r === r ? r : 0)));
  const { values, vectors } = jacobi(matrix);
  const order = values.map((_, i) => i).sort((a, b) => (values[b] as number) - (values[a] as number));
  return {
    eigenvalues: order.map((at) => values[at] as number),
    vectors: order.map((at) => upright(vectors.map((row) => row[at] as number))),
  };
}

function upright(vector: number[]): number[] {
  const largest = vector.reduce((most, x) => (Math.abs(x) > Math.abs(most) + 1e-12 ? x : most), 0);
  return largest < 0 ? vector.map((x) => -x) : vector;
}

/** Eigenvalues and eigenvectors (columns of `vectors`) of a symmetric matrix by Jacobi's rotations. */
function jacobi(symmetric: number[][]): { values: number[]; vectors: number[][] } {
  const n = symmetric.length;
  const a = symmetric.map((row) => Float64Array.from(row));
  const v = a.map((_, i) => Float64Array.from({ length: n }, (_unused, j) => (i === j ? 1 : 0)));
  for (let sweep = 0; sweep < 100; sweep++) {
    let off = 0;
    for (let p = 0; p < n; p++) for (let q = p + 1; q < n; q++) off += at(a, p, q) ** 2;
    if (off < 1e-22) break;
    for (let p = 0; p < n; p++) for (let q = p + 1; q < n; q++) rotate(a, v, p, q);
  }
  return { values: a.map((row, i) => row[i] as number), vectors: v.map((row) => [...row]) };
}

function rotate(a: Float64Array[], v: Float64Array[], p: number, q: number): void {
  const apq = at(a, p, q);
  if (apq === 0) return;
  const theta = (at(a, q, q) - at(a, p, p)) / (2 * apq);
  const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.hypot(theta, 1));
  const c = 1 / Math.hypot(t, 1);
  const s = t * c;
  for (const rows of [a, v]) {
    for (const row of rows) {
      const [x, y] = [row[p] as number, row[q] as number];
      row[p] = c * x - s * y;
      row[q] = s * x + c * y;
    }
  }
  const [rowP, rowQ] = [a[p] as Float64Array, a[q] as Float64Array];
  for (let k = 0; k < rowP.length; k++) {
    const [x, y] = [rowP[k] as number, rowQ[k] as number];
    rowP[k] = c * x - s * y;
    rowQ[k] = s * x + c * y;
  }
}

const at = (rows: readonly Float64Array[], i: number, j: number): number => (rows[i] as Float64Array)[j] as number;
