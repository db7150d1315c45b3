import type { Indicator } from '@jiju/contract';
import type { Measure } from '@jiju/domain';
import { useCatalogue } from '../provider/useCatalogue.ts';

/** The unit a measure is read in: that of its indicator, 个 for counts, % for everything else. */
export function useMeasureUnit(measure: Measure | null): string {
  const indicators = useCatalogue<Indicator>('indicators', measure?.kind === 'metric-target');
  if (measure?.kind === 'count-target') return '个';
  if (measure?.kind !== 'metric-target' || measure.aggregation === 'share') return '%';
  return indicators.get(measure.indicator)?.unit ?? '';
}
