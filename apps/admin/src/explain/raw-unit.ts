import type { Indicator } from '@jiju/contract';
import type { IndicatorSource, RawForm } from '@jiju/domain';

/** An indicator of a method, as far as its raw values hang on it. */
export interface Measured extends RawForm {
  readonly column: string;
  readonly source: IndicatorSource | null;
}

type Known = ReadonlyMap<string, Pick<Indicator, 'unit' | 'decimals'>>;

/** Figures that are no longer written as they were reported. */
const COMPUTED_DECIMALS = 4;

/** In which unit raw values are, and with how many decimals they are written. A logarithm has no unit; neither have marks. */
export function rawUnit(
  { column, source, denominator, transform }: Measured,
  indicators: Known,
): { readonly unit: string; readonly decimals: number } {
  const { unit = '', decimals = 2 } = (source ? undefined : indicators.get(column)) ?? {};
  if (transform !== null) return { unit: '', decimals: COMPUTED_DECIMALS };
  if (denominator === null) return { unit, decimals };
  const per = indicators.get(denominator)?.unit ?? '';
  if (per === unit) return { unit: '', decimals: COMPUTED_DECIMALS };
  return { unit: per === '' ? unit : `${unit}/${per}`, decimals: COMPUTED_DECIMALS };
}
