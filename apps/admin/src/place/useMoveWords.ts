import type { Indicator, MoveWords as SentenceWords } from '@jiju/contract';
import { useContext, useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.ts';
import { nameIn } from '../i18n/name.ts';
import { NamesContext } from '../names/names-context.ts';
import { useMomentText } from '../past/useMomentText.ts';
import { useCatalogue } from '../provider/useCatalogue.ts';

/** What is said of a move, and of what a better place takes. */
export interface MoveWords extends SentenceWords {
  readonly number: (value: number, decimals?: number) => string;
  /** A figure somebody has to reach: with every decimal it is kept with, in whichever unit it is said. */
  readonly wholeFigure: (code: string, value: number) => string;
  /** How much more or less of an indicator, with sign and unit, and as exact. */
  readonly figureChange: (code: string, change: number) => string;
  /** With how many decimals a figure is shown. */
  readonly decimals: (code: string) => number;
}

/** Names, numbers and sentences of a move in the language of the page. */
export function useMoveWords(): MoveWords {
  const translate = useTranslate();
  const format = useFormat();
  const moment = useMomentText();
  const indicators = useCatalogue<Indicator>('indicators');
  const nameOf = useContext(NamesContext);
  return useMemo(
    () => ({
      translate: (key, params) => translate(key, params),
      number: format.number,
      change: format.change,
      name: (code) => nameOf(code) ?? (nameIn(format.locale, indicators.get(code)) || code),
      figure: (code, value) => {
        const indicator = indicators.get(code);
        return value === null ? '—' : format.figure(value, indicator?.unit ?? '', indicator?.decimals ?? 2);
      },
      wholeFigure: (code, value) => {
        const { unit = '', decimals = 2 } = indicators.get(code) ?? {};
        return format.figure(value, unit, decimals, true);
      },
      figureChange: (code, change) => {
        const { unit = '', decimals = 2 } = indicators.get(code) ?? {};
        // Between two shares lie percentage points: 5% of it more would be something else.
        const unitOfChange = unit === '%' ? '百分点' : unit;
        return `${change < 0 ? '−' : '+'}${format.figure(Math.abs(change), unitOfChange, decimals, true)}`;
      },
      decimals: (code) => indicators.get(code)?.decimals ?? 2,
      period: format.period,
      moment,
    }),
    [translate, format, indicators, moment, nameOf],
  );
}
