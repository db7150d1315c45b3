/** Percentages as they are printed: numbers that add up on paper as the shares do. */
export interface PrintedShares {
  readonly decimals: number;
  /** One for each share, in its order; null for none. */
  readonly percents: readonly (number | null)[];
}

const mostDecimals = 2;

/**
 * Shares of a whole (0 to 1) as percentages of which those beside each other add up to what they are shares of, as printed: with a
 * decimal more where rounding would not hold that, and where no two decimals do (thirds), the last digit goes to those who lose
 * most by rounding down.
 * @param parents the place of the share that each is a part of; null for one of the whole. Without them all are.
 * @param least decimals there are at least
 */
export function printedShares(
  shares: readonly (number | null)[],
  { parents, least = 1 }: { parents?: readonly (number | null)[]; least?: number } = {},
): PrintedShares {
  const siblings = new Map<number | null, number[]>();
  shares.forEach((_, at) => {
    const parent = parents?.[at] ?? null;
    siblings.set(parent, [...(siblings.get(parent) ?? []), at]);
  });
  for (let decimals = least; ; decimals++) {
    const unit = 10 ** (decimals + 2);
    const rounded = shares.map((share) => (share === null ? null : roundHalfUp(share * unit)));
    const addUp = [...siblings].every(([parent, own]) => {
      const units = own.map((at) => rounded[at] ?? null);
      return units.includes(null) || sum(units) === wholeOf(parent, own, rounded, shares, unit);
    });
    if (!addUp && decimals < mostDecimals) continue;
    if (!addUp) {
      // From the top down: what a group prints is what its members share out.
      const share = (parent: number | null): void => {
        const own = siblings.get(parent) ?? [];
        apportion(own, shares, wholeOf(parent, own, rounded, shares, unit), unit, rounded);
        for (const at of own) share(at);
      };
      share(null);
    }
    return { decimals, percents: rounded.map((units) => (units === null ? null : units / 10 ** decimals)) };
  }
}

/** How many decimals a percentage takes on its own. */
export const shareDecimals = (share: number): number =>
  Math.abs(share * 1000 - Math.round(share * 1000)) < 1e-6 ? 1 : mostDecimals;

// A share of 0.0875 is a little less in binary.
const roundHalfUp = (value: number): number => Math.round(value + 1e-7);

const sum = (values: readonly (number | null)[]): number => values.reduce<number>((all, one) => all + (one ?? 0), 0);

function wholeOf(
  parent: number | null,
  own: readonly number[],
  rounded: readonly (number | null)[],
  shares: readonly (number | null)[],
  unit: number,
): number {
  return (parent === null ? null : rounded[parent]) ?? roundHalfUp(sum(own.map((at) => shares[at] ?? null)) * unit);
}

/** By largest remainder; where a share is missing the others stay as they round. */
function apportion(
  own: readonly number[],
  shares: readonly (number | null)[],
  whole: number,
  unit: number,
  printed: (number | null)[],
): void {
  const parts = own.map((at) => ({ at, exact: (shares[at] ?? Number.NaN) * unit }));
  if (parts.some(({ exact }) => Number.isNaN(exact))) return;
  const down = parts.map(({ at, exact }) => ({ at, units: Math.floor(exact + 1e-7), rest: exact - Math.floor(exact) }));
  const left = whole - sum(down.map(({ units }) => units));
  const first = new Set(
    down
      .toSorted((a, b) => b.rest - a.rest)
      .slice(0, Math.max(0, left))
      .map(({ at }) => at),
  );
  for (const { at, units } of down) printed[at] = units + (first.has(at) ? 1 : 0);
}
