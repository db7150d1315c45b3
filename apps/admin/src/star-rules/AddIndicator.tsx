import type { Indicator } from '@jiju/contract';
import { Autocomplete, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { nameIn } from '../i18n/name.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { useCatalogue } from '../provider/useCatalogue.ts';

/** One more column: an indicator that is not there yet. */
export function AddIndicator({ taken, onAdd }: { taken: readonly string[]; onAdd: (code: string) => void }) {
  const translate = useTranslate();
  const locale = useLocale();
  const indicators = [...useCatalogue<Indicator>('indicators').values()];
  const options = indicators.filter((each) => !taken.includes(each.code) && each.archivedAt === null);
  return (
    <Autocomplete
      sx={{ minWidth: 240 }}
      size="small"
      value={null}
      blurOnSelect
      options={options}
      getOptionKey={(option) => option.code}
      getOptionLabel={(option) => `${nameIn(locale, option)} · ${option.code}`}
      onChange={(_, option) => option && onAdd(option.code)}
      renderInput={(input) => <TextField {...input} label={translate('resources.star-rules.addIndicator')} />}
    />
  );
}
