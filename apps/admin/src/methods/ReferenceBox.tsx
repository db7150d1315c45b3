import { Autocomplete, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { nameIn } from '../i18n/name.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { useCatalogue } from '../provider/useCatalogue.ts';
import { useProblemsAt } from './problems-context.ts';

export interface ReferenceBoxProps {
  readonly path: string;
  readonly unit: string;
  readonly disabled: boolean;
  readonly onChange: (unit: string) => void;
}

/** The cluster that others are compared with. */
export function ReferenceBox({ path, unit, disabled, onChange }: ReferenceBoxProps) {
  const translate = useTranslate();
  const locale = useLocale();
  const clusters = useCatalogue('clusters');
  const { error, helperText } = useProblemsAt(path);
  return (
    <Autocomplete
      options={[...clusters.keys()]}
      value={unit === '' ? null : unit}
      disabled={disabled}
      getOptionLabel={(code) => nameIn(locale, clusters.get(code)) || code}
      onChange={(_, code) => {
        onChange(code ?? '');
      }}
      renderInput={(params) => (
        <TextField {...params} label={translate('methods.scoring.field.unit')} error={error} helperText={helperText} />
      )}
      sx={{ minWidth: 220, flex: 1 }}
    />
  );
}
