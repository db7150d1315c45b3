import { TextField, type TextFieldProps } from '@mui/material';
import { useState } from 'react';
import { useProblemsAt } from './problems-context.ts';

export interface NumberBoxProps {
  readonly label: string;
  /** Where in the definition, for the problems said about it. */
  readonly path: string;
  readonly value: number | undefined;
  /** NaN for text that is no number; undefined for an empty box. */
  readonly onChange: (value: number | undefined) => void;
  readonly hint?: string;
  readonly disabled?: boolean;
  readonly hiddenLabel?: boolean;
  readonly sx?: NonNullable<TextFieldProps['sx']>;
}

const textOf = (value: number | undefined): string => (value === undefined || Number.isNaN(value) ? '' : String(value));

/** A number in the workshop. The text is kept as typed ("1." and "-" are on the way to a number). */
export function NumberBox({
  label,
  path,
  value,
  onChange,
  hint,
  disabled = false,
  hiddenLabel = false,
  sx,
}: NumberBoxProps) {
  const [typed, setTyped] = useState(textOf(value));
  const { error, helperText } = useProblemsAt(path);
  const same =
    (typed.trim() === '' ? undefined : Number(typed)) === value || (Number.isNaN(value) && Number.isNaN(Number(typed)));
  const isEmptyNaN = typed.trim() === '' && Number.isNaN(value);
  // Somebody else changed the value (undo, another version): show theirs.
  const shown = same || isEmptyNaN ? typed : textOf(value);
  return (
    <TextField
      {...(hiddenLabel ? { hiddenLabel } : { label })}
      value={shown}
      disabled={disabled}
      error={error}
      helperText={hiddenLabel ? undefined : (helperText ?? hint)}
      onChange={(event) => {
        const text = event.target.value.replace(',', '.');
        setTyped(text);
        onChange(text.trim() === '' ? undefined : Number(text));
      }}
      slotProps={{ htmlInput: { inputMode: 'decimal', 'aria-label': label, style: { textAlign: 'right' } } }}
      sx={{ minWidth: 90, ...(hiddenLabel ? {} : { width: 250 }), ...sx }}
    />
  );
}
