import { Autocomplete, TextField } from '@mui/material';
import { nameIn } from '../i18n/name.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { useCatalogue } from '../provider/useCatalogue.ts';
import { useProblemsAt } from './problems-context.ts';

export interface CodeBoxProps {
  readonly label: string;
  readonly path: string;
  readonly value: string;
  readonly onChange: (code: string) => void;
  readonly disabled?: boolean;
  readonly clearable?: boolean;
}

/** An indicator by its code, found by name; codes that are no record (columns of a file) can be typed too. */
export function CodeBox({ label, path, value, onChange, disabled = false, clearable = false }: CodeBoxProps) {
  const locale = useLocale();
  const indicators = useCatalogue('indicators');
  const { error, helperText } = useProblemsAt(path);
  return (
    <Autocomplete
      freeSolo
      autoSelect
      disableClearable={!clearable}
      disabled={disabled}
      options={[...indicators.keys()]}
      value={value}
      getOptionLabel={(code) => code}
      renderOption={({ key, ...props }, code) => (
        <li key={key} {...props}>
          {nameIn(locale, indicators.get(code))} · {code}
        </li>
      )}
      filterOptions={(codes, { inputValue }) => {
        const words = inputValue === value ? '' : inputValue.toLowerCase();
        return codes
          .filter((code) => `${code} ${nameIn(locale, indicators.get(code))}`.toLowerCase().includes(words))
          .slice(0, 60);
      }}
      onChange={(_, code) => {
        onChange(code ?? '');
      }}
      renderInput={(params) => (
        <TextField
          {...params}
          label={label}
          error={error}
          helperText={helperText ?? nameIn(locale, indicators.get(value))}
        />
      )}
      sx={{ minWidth: 200, flex: 1 }}
    />
  );
}
