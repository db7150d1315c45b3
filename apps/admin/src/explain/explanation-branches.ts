import type { MetricExplanation } from '@jiju/contract';
import type { Explained } from './explained.ts';

/** Lines a tree may have before the inner branches begin folded. */
const fitsAtOnce = 14;

/** How many lines a tree has. */
export function linesOf(root: MetricExplanation): number {
  return root.inputs.reduce((sum, input) => sum + linesOf(input), 1);
}

/** Whether the branches below the first begin folded. */
export function beginsFolded(root: MetricExplanation): boolean {
  return linesOf(root) > fitsAtOnce;
}

/** Whether the value was made of others that this answer has no room for. */
export function goesOn({ value, inputs, figure, restsOn }: MetricExplanation): boolean {
  return value !== null && inputs.length === 0 && figure === null && restsOn === null;
}

/** What a value in a tree leads to: the total of a region to its clusters, every other to a tree of its own. */
export function originOf(of: MetricExplanation, asOf: string | undefined): Explained | null {
  const { clusterCode, indicatorCode, periodCode, restsOn } = of;
  // A total that was known at another moment than the page's is not asked for.
  if (restsOn !== null)
    return asOf === undefined
      ? { kind: 'total', indicatorCode, periodCode, regionCode: clusterCode, among: 'active-then' }
      : null;
  return { clusterCode, indicatorCode, periodCode, ...(asOf === undefined ? {} : { asOf }) };
}
