/**
 * Sum with the rounding error carried along, so that adding thousands of figures does not drift.
 * The result depends (in its last bit) on the order of the values: bring them in a fixed one.
 *
 * Source: A. Neumaier, Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen, ZAMM 54 (1974).
 *
 * @returns the sum (0 for no values, never -0), or `undefined` when it leaves the range of numbers.
 */
export function compensatedSum(values: ArrayLike<number>): number | undefined {
  let sum = 0;
  let lost = 0;
  for (let index = 0; index < values.length; index++) {
    const value = values[index] ?? 0;
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  const total = sum + lost;
  return Number.isFinite(total) ? total + 0 : undefined;
}
