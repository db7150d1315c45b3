/** A value that is enough, in the decimals it is shown with and still enough: rounded away from the present value. */
export function stillEnough(needed: number, value: number, decimals: number): number {
  const scale = 10 ** decimals;
  // Computed borders are a hair beyond the true one: 41.000000001 is 41.
  const slack = 1e-6;
  const steps = needed * scale;
  return (needed > value ? Math.ceil(steps - slack) : Math.floor(steps + slack)) / scale;
}
