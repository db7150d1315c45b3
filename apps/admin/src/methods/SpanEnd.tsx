import { TextField } from '@mui/material';

export interface SpanEndProps {
  readonly label: string;
  readonly hint: string;
  readonly placeholder?: string;
  readonly value: string;
  readonly wrong: string | undefined;
  readonly autoFocus?: boolean;
  readonly onChange: (text: string) => void;
}

/** The first or the last period of a version, as it is typed. */
export function SpanEnd({ label, hint, placeholder, value, wrong, autoFocus, onChange }: SpanEndProps) {
  return (
    <TextField
      sx={{ flex: '1 1 200px' }}
      label={label}
      value={value}
      error={wrong !== undefined}
      helperText={wrong ?? hint}
      {...(placeholder !== undefined && { placeholder })}
      {...(autoFocus && { autoFocus })}
      onChange={(event) => {
        onChange(event.target.value);
      }}
    />
  );
}
