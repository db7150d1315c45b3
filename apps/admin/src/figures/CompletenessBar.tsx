import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.ts';
import type { Completeness } from './cell-state.ts';

export type CompletenessBarProps = Omit<Completeness, 'returned'> & Partial<Pick<Completeness, 'returned'>>;

/** How much of what is expected was reported and approved; the numbers stand beside the bar. `returned` only where it is known. */
export function CompletenessBar({ expected, reported, approved, returned }: CompletenessBarProps) {
  const translate = useTranslate();
  const { locale, number } = useFormat();
  const percent = (part: number) => (expected === 0 ? 0 : (100 * part) / expected);
  const label = [
    translate('figures.completeness', {
      expected: number(expected),
      reported: number(reported),
      approved: number(approved),
      percent: Math.floor(percent(reported)),
    }),
    ...(returned === undefined ? [] : [translate('figures.returnedCount', { returned: number(returned) })]),
  ].join(locale === 'zh' ? '，' : ', ');
  return (
    <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'center', flexWrap: 'wrap' }}>
      <Box
        role="progressbar"
        aria-label={label}
        aria-valuenow={Math.floor(percent(reported))}
        aria-valuemin={0}
        aria-valuemax={100}
        sx={{
          flex: '1 1 160px',
          height: 10,
          bgcolor: 'action.hover',
          border: 1,
          borderColor: 'divider',
          display: 'flex',
        }}
      >
        <Box sx={{ width: `${percent(approved)}%`, bgcolor: 'success.main' }} />
        <Box sx={{ width: `${percent(Math.max(0, reported - approved))}%`, bgcolor: 'info.main', opacity: 0.7 }} />
        <Box sx={{ width: `${percent(returned ?? 0)}%`, bgcolor: 'error.main' }} />
      </Box>
      <Typography variant="body2">{label}</Typography>
    </Box>
  );
}
