import { MenuItem, TextField } from '@mui/material';
import { useProblemsAt } from './problems-context.ts';

export interface ChoiceBoxProps<T extends string> {
  readonly label: string;
  readonly path: string;
  readonly value: T;
  readonly options: readonly (readonly [value: T, word: string])[];
  readonly onChange: (value: T) => void;
  readonly disabled?: boolean;
}

/** One of a few values in the workshop. */
export function ChoiceBox<T extends string>({
  label,
  path,
  value,
  options,
  onChange,
  disabled = false,
}: ChoiceBoxProps<T>) {
  const { error, helperText } = useProblemsAt(path);
  return (
    <TextField
      select
      label={label}
      value={value}
      disabled={disabled}
      error={error}
      helperText={helperText}
      onChange={(event) => {
        const chosen = options.find(([each]) => each === event.target.value);
        if (chosen) onChange(chosen[0]);
      }}
      sx={{ minWidth: 150 }}
    >
      {options.map(([each, word]) => (
        <MenuItem key={each} value={each}>
          {word}
        </MenuItem>
      ))}
    </TextField>
  );
}
