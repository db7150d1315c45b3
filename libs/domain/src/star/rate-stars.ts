import { neededOf, type StarRule, type Thresholds } from './star-rule.ts';

export interface StarRating {
  /** Stars that are proven by the figures; null when a missing figure leaves it open. */
  readonly stars: number | null;
  /** Whether the entry threshold is met; null when a missing figure leaves it open. */
  readonly entry: boolean | null;
  /** What could still be reached if the missing figures were good; equals `stars` when it is known. */
  readonly atMost: number;
  /** Codes the answer waits for. */
  readonly missing: readonly string[];
  /** The next level (stars 0: the entry threshold) and what it takes; null at the top. */
  readonly next: {
    readonly stars: number;
    /** How many of the gaps must be closed; all of them when not given. */
    readonly needed?: number;
    readonly gaps: readonly StarGap[];
  } | null;
}

/** Distance to one threshold in the indicator's own unit; `short` is 0 when it is met, null when the figure is missing. */
export interface StarGap {
  readonly code: string;
  readonly least: number;
  readonly value: number | null;
  readonly short: number | null;
}

/** Rate one unit by its figures (a missing one is absent, null or NaN). The rule has passed `checkStarRule`. */
export function rateStars(rule: StarRule, figures: Readonly<Record<string, number | null>>): StarRating {
  const value = (code: string): number | null => {
    const x = figures[code];
    return x === undefined || x === null || !Number.isFinite(x) ? null : x;
  };
  const steps = [...(rule.entry ? [{ stars: 0, thresholds: rule.entry }] : []), ...rule.levels];
  const proven = climb(rule, steps, value, false);
  const possible = climb(rule, steps, value, true);
  const known = proven === possible;
  const next = steps[proven];
  const starsAt = (reached: number) => steps[reached - 1]?.stars ?? 0;
  return {
    stars: known || starsAt(proven) === starsAt(possible) ? starsAt(proven) : null,
    entry: !rule.entry ? true : proven > 0 ? true : possible > 0 ? null : false,
    atMost: starsAt(possible),
    missing: known ? [] : missingCodes(steps.slice(proven, possible), value),
    next: next ? { stars: next.stars, ...neededIn(rule, next), gaps: gapsTo(next.thresholds, value) } : null,
  };
}

interface Step {
  readonly stars: number;
  readonly thresholds: Thresholds;
}
type Value = (code: string) => number | null;

function neededIn({ combine }: StarRule, { thresholds }: Step): { needed?: number } {
  return combine === 'all' ? {} : { needed: neededOf(combine, Object.keys(thresholds).length) };
}

/** How many steps are reached, with missing figures taken as good or as bad. */
function climb({ combine }: StarRule, steps: readonly Step[], value: Value, missingIsGood: boolean): number {
  const failed = steps.findIndex(({ thresholds }) => {
    const all = Object.entries(thresholds);
    const met = all.filter(([code, least]) => {
      const x = value(code);
      return x === null ? missingIsGood : x >= least;
    });
    return met.length < neededOf(combine, all.length);
  });
  return failed === -1 ? steps.length : failed;
}

function missingCodes(steps: readonly Step[], value: Value): string[] {
  const codes = steps.flatMap(({ thresholds }) => Object.keys(thresholds)).filter((code) => value(code) === null);
  return [...new Set(codes)].sort();
}

function gapsTo(thresholds: Thresholds, value: Value): StarGap[] {
  return Object.entries(thresholds).map(([code, least]) => {
    const x = value(code);
    return { code, least, value: x, short: x === null ? null : Math.max(0, least - x) };
  });
}
