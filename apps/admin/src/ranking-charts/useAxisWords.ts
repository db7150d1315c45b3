import type { Indicator, Ranking } from '@jiju/contract';
import { useTranslate } from 'react-admin';
import { useRaw } from '../explain/useRaw.ts';
import { useFormat } from '../format/useFormat.ts';
import { nameIn } from '../i18n/name.ts';
import { useCatalogue } from '../provider/useCatalogue.ts';
import type { FigureAxis } from './figure-axis.ts';

/** How an axis is called and how its figures are written in the language of the page. */
export function useAxisWords({ scoreDecimals, fullPoints }: Pick<Ranking, 'scoreDecimals' | 'fullPoints'>) {
  const translate = useTranslate();
  const format = useFormat();
  const indicators = useCatalogue<Indicator>('indicators');
  const raw = useRaw();
  const name = (axis: FigureAxis) =>
    axis.kind === 'score' ? translate('rankings.score') : nameIn(format.locale, axis);
  const unit = (axis: FigureAxis) => (axis.kind === 'indicator' ? raw.unit(axis) : translate('rankings.points'));
  return {
    name,
    unit,
    /** With the unit, as it stands at the axis and in the head of a file. */
    titled: (axis: FigureAxis) => (unit(axis) === '' ? name(axis) : `${name(axis)} (${unit(axis)})`),
    figure: (axis: FigureAxis, value: number | null) => {
      if (axis.kind === 'indicator') return raw.text(axis, value);
      const decimals = axis.kind === 'score' ? scoreDecimals : fullPoints <= 1 ? 4 : 2;
      return `${format.number(value, decimals)} ${translate('rankings.points')}`;
    },
    indicators,
  };
}
