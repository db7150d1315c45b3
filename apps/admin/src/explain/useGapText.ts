import type { Indicator } from '@jiju/contract';
import { useCallback } from 'react';
import { useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.ts';
import { nameIn } from '../i18n/name.ts';
import { useCatalogue } from '../provider/useCatalogue.ts';

type Gap = Readonly<Record<string, unknown>>;

/** Says why a value is missing, with the indicator, the period and the level it names. */
export function useGapText(): (gap: Gap | null | undefined) => string {
  const translate = useTranslate();
  const format = useFormat();
  const indicators = useCatalogue<Indicator>('indicators');
  return useCallback(
    (gap) => {
      const [reason, code, period, level] = ['reason', 'code', 'period', 'level'].map((name) => textOf(gap, name));
      return translate(`gap.${reason}`, {
        code: nameIn(format.locale, indicators.get(code ?? '')) || code,
        period: format.period(period ?? ''),
        level: translate(`resources.regions.level.${level}`, { _: level }),
        _: translate('gap.other'),
      });
    },
    [translate, format, indicators],
  );
}

function textOf(gap: Gap | null | undefined, name: string): string {
  const value = gap?.[name];
  return typeof value === 'string' ? value : '';
}
