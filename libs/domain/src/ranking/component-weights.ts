import { principalComponents } from '../statistics/principal-components.ts';
import { shapeOf } from '../statistics/shape.ts';

/**
 * Weights of a group's members from the sample: the squares of their loadings on the first principal component of their
 * scores, which sum to 1. A member that is the same everywhere tells nobody apart and gets 0; where all are, or fewer than
 * three units are there, all weigh the same. Source: OECD/JRC handbook (2008), section 6, with one component.
 */
export function componentWeights(columns: readonly Float64Array[]): number[] {
  const varied = columns.filter((column) => {
    const { count, deviation } = shapeOf(column);
    return count >= 3 && deviation > 0;
  });
  if (varied.length === 0) return columns.map(() => 1 / columns.length);
  const [first = []] = principalComponents(varied).vectors;
  return columns.map((column) => {
    const at = varied.indexOf(column);
    return at < 0 ? 0 : (first[at] as number) ** 2;
  });
}
