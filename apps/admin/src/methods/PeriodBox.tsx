import { MenuItem, TextField } from '@mui/material';
import type { PeriodRecord } from '@jiju/contract';
import { useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.ts';
import { useCatalogue } from '../provider/useCatalogue.ts';
import { useProblemsAt } from './problems-context.ts';

export interface PeriodBoxProps {
  readonly label: string;
  readonly path: string;
  /** Undefined: the period that is ranked. */
  readonly value: string | undefined;
  readonly disabled: boolean;
  readonly onChange: (period: string | undefined) => void;
}

/** A period of the calendar, or the one that is ranked. */
export function PeriodBox({ label, path, value, disabled, onChange }: PeriodBoxProps) {
  const translate = useTranslate();
  const format = useFormat();
  const periods = useCatalogue<PeriodRecord>('periods');
  const { error, helperText } = useProblemsAt(path);
  const codes = [...new Set([...periods.keys(), ...(value === undefined ? [] : [value])])].sort().reverse();
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
