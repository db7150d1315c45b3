import { Autocomplete, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { useFormat } from '../format/useFormat.ts';

/** Chooses the period of a tab; the choice stands in the address. */
export function PeriodChoice({ value, periods }: { readonly value: string; readonly periods: readonly string[] }) {
  const translate = useTranslate();
  const format = useFormat();
  const [search, setSearch] = useSearchParams();
  const options = [...new Set(value === '' ? periods : [value, ...periods])].sort().reverse();
  return (
    <Autocomplete
      options={options}
      value={value === '' ? null : value}
      getOptionLabel={format.period}
      onChange={(_, period) => {
        const next = new URLSearchParams(search);
        if (period === null) next.delete('period');
        else next.set('period', period);
        setSearch(next, { replace: true });
      }}
      renderInput={(params) => <TextField {...params} label={translate('rankings.period')} />}
      sx={{ width: 200 }}
    />
  );
}
