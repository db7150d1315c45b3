import { trimmedMean, type InspectionMarkTraits } from '@jiju/domain';

/** What the judges of a period gave a cluster, and in which group they inspected it. */
export interface Marked {
  readonly group: string;
  readonly marks: number;
}

/** By code of the cluster: the mean over the judges, without the highest and the lowest `trim` marks. */
export function marksOf(marks: readonly InspectionMarkTraits[], trim: number): Map<string, Marked> {
  const byCluster = new Map<string, InspectionMarkTraits[]>();
  for (const mark of marks) byCluster.set(mark.clusterCode, [...(byCluster.get(mark.clusterCode) ?? []), mark]);
  return new Map(
    [...byCluster].map(([code, list]) => {
      const mean = trimmedMean(
        list.map((one) => one.marks),
        trim,
      );
      return [code, { group: list[0]?.group ?? '', marks: mean }];
    }),
  );
}
