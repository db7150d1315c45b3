import type { Indicator } from '@jiju/contract';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.ts';
import { useCatalogue } from '../provider/useCatalogue.ts';
import { rawUnit, type Measured } from './raw-unit.ts';

/** Raw values as they are written: in the unit of the figure, of a quotient, or as what a transform made of it, which has none. */
export function useRaw() {
  const translate = useTranslate();
  const format = useFormat();
  const indicators = useCatalogue<Indicator>('indicators');
  return useMemo(() => {
    const transformed = ({ transform }: Measured) =>
      transform === null ? '' : translate(`explain.transformed.${transform}`);
    return {
      /** A value with its unit. */
      text: (measured: Measured, value: number | null): string => {
        const { unit, decimals } = rawUnit(measured, indicators);
        if (measured.transform === null || value === null) return format.figure(value, unit, decimals);
        return translate('explain.transformed.value', {
          value: format.number(value, decimals),
          how: transformed(measured),
        });
      },
      /** The unit as it stands in a head; empty for none. */
      unit: (measured: Measured): string =>
        measured.transform === null ? format.unit(rawUnit(measured, indicators).unit) : transformed(measured),
    };
  }, [translate, format, indicators]);
}
