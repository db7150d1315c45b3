import type { Cluster, DirectiveView, Region } from '@jiju/contract';

type Place = Pick<Region, 'code' | 'parentCode'>;

/**
 * Those its management body leads or supports, and those about its place or about a region its place lies in: what is
 * asked of a city concerns its counties' clusters. The nearest first; what is asked of everybody names no region.
 */
export function directivesOf(
  { managementUnitCode, regionCode }: Pick<Cluster, 'managementUnitCode' | 'regionCode'>,
  directives: readonly DirectiveView[],
  regions: ReadonlyMap<string, Place>,
): DirectiveView[] {
  const places = regionAndAbove(regionCode, regions);
  const nearness = ({ definition }: DirectiveView): number => {
    const units = [definition.leadUnitCode, ...definition.coUnitCodes];
    if (managementUnitCode !== null && units.includes(managementUnitCode)) return 0;
    const place = definition.regionCode === null ? -1 : places.indexOf(definition.regionCode);
    return place < 0 ? Infinity : place + 1;
  };
  return directives
    .map((directive) => ({ directive, near: nearness(directive) }))
    .filter(({ near }) => near < Infinity)
    .sort((a, b) => a.near - b.near)
    .map(({ directive }) => directive);
}

function regionAndAbove(code: string, regions: ReadonlyMap<string, Place>): string[] {
  const found = new Set([code]);
  for (const each of found) {
    const above = regions.get(each)?.parentCode;
    if (above) found.add(above);
  }
  return [...found];
}
