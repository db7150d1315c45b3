import { problem, type Problem } from '../refusal.ts';

/**
 * Who takes part. Every rule that is given must hold; within a rule one of the listed values is enough.
 * Reads the grouping columns `status`, `level`, `region`, `tags` (separated by commas) and `peerGroup`.
 */
export interface PopulationRule {
  readonly statuses?: readonly string[];
  readonly levels?: readonly string[];
  /** Codes of GB/T 2260; a province or city stands for everything inside it: 410100 covers 410122. */
  readonly regions?: readonly string[];
  readonly tags?: readonly string[];
  readonly peerGroups?: readonly string[];
  /** Left out by name, with the reason that the published list gives. */
  readonly without?: readonly { readonly id: string; readonly reason: string }[];
}

/** Who takes part in a ranking: also those of a certain size by their own figures. A unit whose figure is missing does not. */
export interface RankedPopulation extends PopulationRule {
  readonly sizes?: readonly SizeRule[];
}

/** A column's value lies between the ends, both included. */
export interface SizeRule {
  readonly column: string;
  readonly least?: number;
  readonly most?: number;
}

/** Why unit `id`, whose text in a grouping column `valueOf` gives, does not take part; `undefined` when it does. */
export function outsidePopulation(
  rule: PopulationRule,
  id: string,
  valueOf: (column: string) => string,
): Problem | undefined {
  const left = rule.without?.find((one) => one.id === id);
  if (left) return problem('excluded-by-name', { reason: left.reason });
  const listed = (column: string, allowed: readonly string[] | undefined): Problem | undefined => {
    const value = valueOf(column);
    return allowed && !allowed.includes(value) ? problem(`excluded-by-${kebab(column)}`, { value }) : undefined;
  };
  return (
    listed('status', rule.statuses) ??
    listed('level', rule.levels) ??
    listed('peerGroup', rule.peerGroups) ??
    regionOutside(rule.regions, valueOf('region')) ??
    tagMissing(rule.tags, valueOf('tags'))
  );
}

/** Why a unit with these figures is not of the size that takes part; `undefined` when it is. */
export function outsideSizes(
  sizes: readonly SizeRule[],
  figureOf: (column: string) => number | undefined,
): Problem | undefined {
  for (const size of sizes) {
    const reason = sizeOutside(size, figureOf(size.column));
    if (reason) return reason;
  }
  return undefined;
}

function sizeOutside({ column, least, most }: SizeRule, value = NaN): Problem | undefined {
  if (value !== value) return problem('excluded-by-size-unknown', { column });
  if (least !== undefined && value < least) return problem('excluded-by-size-below', { column, value, least });
  if (most !== undefined && value > most) return problem('excluded-by-size-above', { column, value, most });
  return undefined;
}

/** Whether region `inner` is `outer` or lies inside it, by the digits of GB/T 2260 (trailing pairs of zeros mean "all of"). */
export function regionCovers(outer: string, inner: string): boolean {
  return inner.startsWith(outer.replace(/(00)+$/, ''));
}

function regionOutside(regions: readonly string[] | undefined, value: string): Problem | undefined {
  if (!regions || regions.some((outer) => value !== '' && regionCovers(outer, value))) return undefined;
  return problem('excluded-by-region', { value });
}

function tagMissing(tags: readonly string[] | undefined, value: string): Problem | undefined {
  if (!tags) return undefined;
  const own = value.split(',').map((tag) => tag.trim());
  return tags.some((tag) => own.includes(tag)) ? undefined : problem('excluded-by-tag', { value });
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
