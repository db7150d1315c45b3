/** A part as far as its weight hangs on it. */
interface Counted {
  readonly weight: number;
  readonly normalised: number | null;
  readonly points: number | null;
}

/**
 * The weights that counted in one row. Where a score is missing its weight goes to the others of its group: what counted is what a score was
 * multiplied with. Where nothing is missing, and where scores are not summed up by weights all the way (other means), those of the
 * method.
 */
export function countedWeights(parts: readonly Counted[]): number[] {
  const own = parts.map(({ weight }) => weight);
  if (!parts.some(({ normalised }) => normalised === null)) return own;
  const counted = parts.map(({ normalised, points }) =>
    normalised === null ? 0 : normalised === 0 || points === null ? null : points / normalised,
  );
  const sum = counted.reduce<number>((all, weight) => all + (weight ?? 0), 0);
  // Of a score of 0 nobody can see what it was multiplied with.
  const isWhole = counted.includes(null) ? sum < 1 + 1e-6 : Math.abs(sum - 1) < 1e-6;
  return isWhole ? counted.map((weight, at) => weight ?? own[at] ?? 0) : own;
}
