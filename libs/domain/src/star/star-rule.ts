import { problem, type Problem } from '../refusal.ts';

/** Least values by indicator code: `{ VALUE_ADDED: 5, TAX: 0.75, EMPLOYEES: 0.3 }`. */
export type Thresholds = Readonly<Record<string, number>>;

/** Star rating by absolute thresholds. Its code, name and source stand in its record. */
export interface StarRule {
  /** The entry threshold (门槛), below the first star. */
  readonly entry?: Thresholds;
  /** By rising number of stars; numbers that the source does not give are left out, not guessed. */
  readonly levels: readonly { readonly stars: number; readonly thresholds: Thresholds }[];
  /** How many thresholds of a level must be met: every one, any one, or so many of them. */
  readonly combine: 'all' | 'any' | { readonly atLeast: number };
}

/** How many of `count` thresholds must be met. */
export function neededOf(combine: StarRule['combine'], count: number): number {
  if (combine === 'all') return count;
  return combine === 'any' ? Math.min(1, count) : Math.min(combine.atLeast, count);
}

/** Stars of the best (六星级). */
export const MOST_STARS = 6;

/** Everything that is wrong with a star rule. */
export function checkStarRule({ entry, levels, combine }: StarRule): Problem[] {
  const found: Problem[] = [];
  if (typeof combine === 'object')
    found.push(...checkAtLeast(combine.atLeast, [entry ?? {}, ...levels.map((level) => level.thresholds)]));
  if (levels.length === 0) found.push(problem('star-rule-without-levels', {}, 'levels'));
  levels.forEach(({ stars, thresholds }, i) => {
    const path = `levels.${i}`;
    if (!(Number.isInteger(stars) && stars > 0 && stars <= MOST_STARS))
      found.push(problem('star-number-invalid', { stars: String(stars), most: MOST_STARS }, `${path}.stars`));
    if (Object.keys(thresholds).length === 0)
      found.push(problem('star-level-without-thresholds', { stars }, `${path}.thresholds`));
    const below = i === 0 ? { stars: 0, thresholds: entry ?? {} } : levels[i - 1];
    if (!below) return;
    if (i > 0 && stars <= below.stars)
      found.push(problem('star-levels-not-rising', { stars, below: below.stars }, `${path}.stars`));
    for (const [code, least] of Object.entries(below.thresholds)) {
      const here = thresholds[code];
      // Otherwise a unit could lose a star by improving.
      if (here === undefined || here < least) {
        found.push(problem('star-thresholds-not-rising', { code, stars, least }, `${path}.thresholds.${code}`));
      }
    }
  });
  return found;
}

function checkAtLeast(atLeast: number, steps: readonly Thresholds[]): Problem[] {
  const most = Math.max(...steps.map((thresholds) => Object.keys(thresholds).length));
  if (Number.isInteger(atLeast) && atLeast >= 1 && atLeast <= most) return [];
  return [problem('star-at-least-invalid', { atLeast: String(atLeast), most }, 'combine.atLeast')];
}

/** The indicators a rule reads. */
export function starRuleReads({ entry = {}, levels }: StarRule): Set<string> {
  return new Set([entry, ...levels.map(({ thresholds }) => thresholds)].flatMap((one) => Object.keys(one)));
}
