/** The value below which a share of the numbers lies, between neighbours in proportion (type 7 of Hyndman and Fan); null of nothing. */
export function quantile(values: readonly number[], share: number): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const at = share * (sorted.length - 1);
  const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  if (low === undefined || high === undefined) return null;
  return low + (at - Math.floor(at)) * (high - low);
}
