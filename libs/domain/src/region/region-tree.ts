import { problem, type Problem, type Refusal } from '../refusal.ts';
import { regionLevels, type RegionLevel } from './region-level.ts';

/** An administrative division (行政区划) as far as the tree needs it. */
export interface RegionNode {
  /** GB/T 2260. */
  readonly code: string;
  readonly parent?: string | null;
  readonly level: RegionLevel;
  /** First and last day on which the code is valid, ISO dates; absent means without limit. */
  readonly validFrom?: string | null;
  readonly validTo?: string | null;
}

/** Divisions by code. Unknown codes have no ancestors, no level and no parts; they are no error here. */
export interface RegionTree {
  has(code: string): boolean;
  /** Parent, grandparent and so on to the top. */
  ancestors(code: string): readonly string[];
  /**
   * The division of that level which this one is or lies in. `undefined` where there is none: a city run by the province
   * like 济源 (419001) has no county.
   */
  regionAtLevel(code: string, level: RegionLevel): string | undefined;
  /** The divisions directly below, by code. */
  children(code: string): readonly string[];
  isValidOn(code: string, date: string): boolean;
}

/**
 * Builds the tree. Refused, all at once: a code twice (`region-duplicate`), an unknown parent (`region-unknown-parent`), a
 * parent that is not of a higher level (`region-level-order`), a circle (`region-cycle`), an end before its beginning
 * (`region-validity`).
 */
export function regionTreeOf(regions: readonly RegionNode[]): RegionTree | Refusal {
  const byCode = new Map(regions.map((each) => [each.code, each]));
  const refused = [...duplicates(regions), ...regions.flatMap((each, index) => problemsOf(each, index, byCode))];
  if (refused.length > 0) return { refused };

  const lineage = new Map<string, readonly string[]>();
  const below = new Map<string, string[]>();
  for (const { code, parent } of regions) {
    lineage.set(code, ancestorsOf(code, byCode));
    if (parent) below.set(parent, [...(below.get(parent) ?? []), code].sort());
  }
  return {
    has: (code) => byCode.has(code),
    ancestors: (code) => lineage.get(code) ?? [],
    regionAtLevel: (code, level) =>
      [code, ...(lineage.get(code) ?? [])].find((each) => byCode.get(each)?.level === level),
    children: (code) => below.get(code) ?? [],
    isValidOn: (code, date) => {
      const region = byCode.get(code);
      return region !== undefined && (region.validFrom ?? '') <= date && date <= (region.validTo ?? '9999-12-31');
    },
  };
}

function duplicates(regions: readonly RegionNode[]): Problem[] {
  const seen = new Set<string>();
  return regions.flatMap(({ code }, index) => {
    if (seen.has(code)) return [problem('region-duplicate', { code }, String(index))];
    seen.add(code);
    return [];
  });
}

function problemsOf(region: RegionNode, index: number, byCode: ReadonlyMap<string, RegionNode>): Problem[] {
  const problems: Problem[] = [];
  const { code, parent, validFrom, validTo } = region;
  if (validFrom && validTo && validTo < validFrom)
    problems.push(problem('region-validity', { code, validFrom, validTo }, `${index}.validTo`));
  if (!parent) return problems;
  const above = byCode.get(parent);
  if (!above) problems.push(problem('region-unknown-parent', { code, parent }, `${index}.parent`));
  else if (ancestorsOf(code, byCode).includes(code))
    problems.push(problem('region-cycle', { code, parent }, `${index}.parent`));
  else if (regionLevels.indexOf(above.level) >= regionLevels.indexOf(region.level))
    problems.push(problem('region-level-order', { code, parent }, `${index}.parent`));
  return problems;
}

/** Ancestors, walked no longer than there are divisions: in a circle the walk ends where it began. */
function ancestorsOf(code: string, byCode: ReadonlyMap<string, RegionNode>): string[] {
  const found = new Set<string>();
  let parent = byCode.get(code)?.parent;
  while (parent && !found.has(parent)) {
    found.add(parent);
    parent = byCode.get(parent)?.parent;
  }
  return [...found];
}
