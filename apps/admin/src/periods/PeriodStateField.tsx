import type { PeriodRecord } from '@jiju/contract';
import { Box } from '@mui/material';
import { useRecordContext, useTranslate, type FieldProps } from 'react-admin';
import { useNow } from '../age/clock.ts';
import { shanghaiDay } from '../format/date.ts';

/** Open or closed, and whether an open one is past its due date. */
export function PeriodStateField(_: FieldProps) {
  const translate = useTranslate();
  const period = useRecordContext<PeriodRecord>();
  const today = shanghaiDay(new Date(useNow()));
  if (!period) return null;
  const overdue = period.state === 'open' && period.dueOn !== null && period.dueOn < today;
  return (
    <span>
      <Box component="span" aria-hidden sx={{ color: period.state === 'open' ? 'primary.main' : 'text.secondary' }}>
        {period.state === 'open' ? '○ ' : '● '}
      </Box>
      {translate(`resources.periods.state.${period.state}`)}
      {overdue ? (
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {' · '}
          {translate('resources.periods.overdue')}
        </Box>
      ) : null}
    </span>
  );
}
