import type { Indicator } from '@jiju/contract';
import type { IndicatorToRead } from '@jiju/domain';

/** The indicators of the catalogue, as the check of what a method reads knows them. */
export function indicatorsToRead(
  catalogue: ReadonlyMap<string, Pick<Indicator, 'frequency' | 'archivedAt'>>,
): Map<string, IndicatorToRead> {
  return new Map(
    [...catalogue].map(([code, { frequency, archivedAt }]) => [code, { frequency, archived: archivedAt !== null }]),
  );
}
