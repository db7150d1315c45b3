import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.ts';
import type { BoardCard } from './board-card.ts';

export type DueProps = Pick<
  BoardCard,
  'light' | 'deadline' | 'originalDeadline' | 'timesExtended' | 'daysLeft' | 'daysOverdue' | 'wasLate' | 'reached'
>;

/** The deadline in words: how long still or since when; extended how often; that it was late stays said. */
export function Due({ card }: { readonly card: DueProps }) {
  const translate = useTranslate();
  const format = useFormat();
  if (card.deadline === null) {
    return (
      <Typography variant="caption" component="div" color="textSecondary">
        {translate('directives.noDeadline')}
      </Typography>
    );
  }
  const open = card.daysLeft !== null;
  const words = [
    translate('directives.dueOn', { day: format.day(card.deadline, 'short') }),
    ...(card.reached ? [translate(`directives.reached.${card.reached}`)] : []),
    ...(open && card.daysOverdue > 0
      ? [translate('directives.overdue', { count: format.number(card.daysOverdue) })]
      : []),
    ...(open && card.daysOverdue === 0
      ? [translate('directives.daysLeft', { count: format.number(card.daysLeft) })]
      : []),
    ...(card.timesExtended > 0
      ? [
          translate('directives.extended', {
            count: card.timesExtended,
            day: format.day(card.originalDeadline, 'short'),
          }),
        ]
      : []),
    ...(card.wasLate && card.daysOverdue === 0 ? [translate('directives.wasLate')] : []),
    ...(!open && card.daysOverdue > 0
      ? [translate('directives.closedLate', { count: format.number(card.daysOverdue) })]
      : []),
  ];
  return (
    <Typography
      variant="caption"
      component="div"
      color={open && card.daysOverdue > 0 && card.light === 'red' ? 'error' : 'textSecondary'}
    >
      {words.join(' · ')}
    </Typography>
  );
}
