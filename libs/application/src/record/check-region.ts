import type { Region } from '@jiju/contract';
import { isRefusal, regionTreeOf, type Problem, type RegionNode } from '@jiju/domain';
import type { RecordToCheck } from './record-to-check.ts';

/** The regions with this one among them are still one tree. */
export async function checkRegion({ before, after, records }: RecordToCheck): Promise<Problem[]> {
  const others = ((await records.all('regions')) as unknown as Region[]).filter((region) => region.id !== before?.id);
  const node = (region: Pick<Region, 'code' | 'parentCode' | 'level'>): RegionNode => ({
    code: region.code,
    parent: region.parentCode,
    level: region.level,
  });
  const tree = regionTreeOf([...others.map(node), node(after as unknown as Region)]);
  return isRefusal(tree) ? [...tree.refused] : [];
}
