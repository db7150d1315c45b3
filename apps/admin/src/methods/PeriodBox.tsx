import { MenuItem, TextField } from '@mui/material';
import type { PeriodRecord } from '@jiju/contract';
import { frequencyOf, type Frequency } from '@jiju/domain';
import { useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.ts';
import { useCatalogue } from '../provider/useCatalogue.ts';
import { useProblemsAt } from './problems-context.ts';

export interface PeriodBoxProps {
  readonly label: string;
  readonly path: string;
  /** Undefined: the period that is ranked. */
  readonly value: string | undefined;
  /** Periods of this length can be chosen. */
  readonly frequency: Frequency;
  readonly disabled: boolean;
  readonly onChange: (period: string | undefined) => void;
}

/** A period of the calendar, or the one that is ranked. */
export function PeriodBox({ label, path, value, frequency, disabled, onChange }: PeriodBoxProps) {
  const translate = useTranslate();
  const format = useFormat();
  const periods = useCatalogue<PeriodRecord>('periods');
  const { error, helperText } = useProblemsAt(path);
  const fitting = [...periods.values()].flatMap(({ code, archivedAt }) =>
    archivedAt === null && frequencyOf(code) === frequency ? [code] : [],
  );
  // What is chosen stands there even where it does not fit: it is told, not hidden.
  const codes = [...new Set([...fitting, ...(value === undefined ? [] : [value])])].sort().reverse();
  return (
    <TextField
      select
      label={label}
      value={value ?? ''}
      disabled={disabled}
      error={error}
      helperText={helperText}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      onChange={(event) => {
        onChange(event.target.value === '' ? undefined : event.target.value);
      }}
      sx={{ minWidth: 150 }}
    >
      <MenuItem value="">{translate('methods.ownPeriod')}</MenuItem>
      {codes.map((code) => (
        <MenuItem key={code} value={code}>
          {format.period(code)}
        </MenuItem>
      ))}
    </TextField>
  );
}
