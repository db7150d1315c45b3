/**
 * Whether a number is written with more decimals than these: 1.005 has more than two. Asked of the shortest decimal that is the
 * number, so 0.1 has one; numbers too large to have decimals have none.
 * @param decimals 0 to 100
 */
export function hasMoreDecimals(value: number, decimals: number): boolean {
  return Number(value.toFixed(decimals)) !== value;
}
