import { Autocomplete, TextField } from '@mui/material';

export interface SeveralFieldProps<T extends string> {
  readonly label: string;
  readonly options: readonly T[];
  readonly values: readonly T[];
  readonly wordOf: (value: T) => string;
  readonly onChange: (values: T[]) => void;
}

/** Alternatives out of a list. */
export function SeveralField<T extends string>({ label, options, values, wordOf, onChange }: SeveralFieldProps<T>) {
  return (
    <Autocomplete
      multiple
      disableCloseOnSelect
      options={[...options]}
      value={[...values]}
      getOptionLabel={wordOf}
      onChange={(_, chosen) => {
        onChange(chosen);
      }}
      renderInput={(params) => <TextField {...params} label={label} />}
      sx={{ flex: '1 1 280px', minWidth: 0 }}
    />
  );
}
