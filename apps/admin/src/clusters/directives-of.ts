import type { Cluster, DirectiveView } from '@jiju/contract';

/** Those its management body leads or supports, and those about the very place it lies in. */
export function directivesOf(
  { managementUnitCode, regionCode }: Pick<Cluster, 'managementUnitCode' | 'regionCode'>,
  directives: readonly DirectiveView[],
): DirectiveView[] {
  return directives.filter(({ definition }) => {
    const units = [definition.leadUnitCode, ...definition.coUnitCodes];
    return definition.regionCode === regionCode || (managementUnitCode !== null && units.includes(managementUnitCode));
  });
}
