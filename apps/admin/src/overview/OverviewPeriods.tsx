import type { Overview } from '@jiju/contract';
import { Autocomplete, Box, TextField, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Age } from '../age/Age.tsx';
import { useFormat } from '../format/useFormat.ts';

export interface OverviewPeriodsProps {
  readonly periodCode: string;
  readonly periods: readonly string[];
  /** How old the totals of the period are. */
  readonly age: Overview['totalsAge'];
  readonly onChange: (periodCode: string) => void;
}

/** Which period the page speaks of. */
export function OverviewPeriods({ periodCode, periods, age, onChange }: OverviewPeriodsProps) {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2, mb: 1 }}>
      <Typography variant="h1" component="h2" sx={{ flex: '1 1 220px' }}>
        {translate('overview.title', { period: format.period(periodCode) })}
      </Typography>
      <Age {...age} />
      <Autocomplete
        options={[...new Set([periodCode, ...periods])]}
        value={periodCode}
        disableClearable
        getOptionLabel={format.period}
        onChange={(_, period) => {
          onChange(period);
        }}
        renderInput={(params) => <TextField {...params} label={translate('overview.period')} />}
        sx={{ width: 170 }}
      />
    </Box>
  );
}
