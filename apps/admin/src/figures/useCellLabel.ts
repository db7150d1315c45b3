import type { Figure } from '@jiju/contract';
import { useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.ts';
import { useProblemText } from '../problem/useProblemText.ts';
import type { CellEdit, GridIndicator } from './cell-edit.ts';
import { marksOf } from './cell-state.ts';
import { figureText, shownFigure } from './figure-text.ts';

/** Everything about a cell in words, for its tooltip and for screen readers. */
export function useCellLabel() {
  const translate = useTranslate();
  const format = useFormat();
  const say = useProblemText();
  return (
    cluster: string,
    name: string,
    indicator: GridIndicator,
    figure: Figure | undefined,
    edit: CellEdit | undefined,
  ): string => {
    const { state, synthetic, late, unsaved } = marksOf(figure, edit);
    const text = unsaved && edit ? edit.text : figureText(figure);
    const value =
      text === '' ? '' : ` ${shownFigure(text, indicator.decimals, format.locale)} ${format.unit(indicator.unit)}`;
    const parts = [`${cluster}, ${name}:${value}`, translate(`figures.state.${state}`)];
    if (figure?.note) parts.push(translate('figures.returnedBecause', { reason: figure.note }));
    if (synthetic) parts.push(translate('figures.synthetic'));
    if (late) parts.push(translate('figures.late'));
    if (edit?.problem) parts.push(say(edit.problem));
    return parts.join('\n');
  };
}
