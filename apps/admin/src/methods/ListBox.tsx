import { Autocomplete, TextField } from '@mui/material';
import { useProblemsAt } from './problems-context.ts';

export interface ListBoxProps {
  readonly label: string;
  readonly path: string;
  readonly values: readonly string[];
  readonly options: readonly string[];
  readonly wordOf?: (value: string) => string;
  readonly onChange: (values: string[]) => void;
  readonly disabled?: boolean;
  readonly hint?: string;
}

/** Several values in the workshop, from a list or typed. */
export function ListBox({
  label,
  path,
  values,
  options,
  wordOf = (value) => value,
  onChange,
  disabled = false,
  hint,
}: ListBoxProps) {
  const { error, helperText } = useProblemsAt(path);
  return (
    <Autocomplete
      multiple
      freeSolo
      autoSelect
      disabled={disabled}
      options={[...options]}
      value={[...values]}
      getOptionLabel={wordOf}
      onChange={(_, chosen) => {
        onChange([...new Set(chosen.map((value) => value.trim()).filter((value) => value !== ''))]);
      }}
      renderInput={(params) => <TextField {...params} label={label} error={error} helperText={helperText ?? hint} />}
      sx={{ minWidth: 240, flex: 1 }}
    />
  );
}
