/** The middle of what is not missing, or the mean of the two in the middle; NaN when there is nothing. */
export function median(values: Float64Array): number {
  const sorted = values.filter((x) => x === x).sort();
  if (sorted.length === 0) return NaN;
  const half = sorted.length >> 1;
  const upper = sorted[half] as number;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] as number) + upper) / 2;
}
