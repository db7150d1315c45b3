import { TextField, type TextFieldProps } from '@mui/material';
import { useProblemsAt } from './problems-context.ts';

export interface TextBoxProps {
  readonly label: string;
  /** Where in the definition, for the problems said about it. */
  readonly path: string;
  readonly value: string;
  readonly disabled: boolean;
  readonly onChange: (text: string) => void;
  readonly sx?: NonNullable<TextFieldProps['sx']>;
}

/** A text in the workshop. */
export function TextBox({ label, path, value, disabled, onChange, sx = {} }: TextBoxProps) {
  const { error, helperText } = useProblemsAt(path);
  return (
    <TextField
      label={label}
      value={value}
      disabled={disabled}
      error={error}
      helperText={helperText}
      onChange={(event) => {
        onChange(event.target.value);
      }}
      sx={sx}
    />
  );
}
