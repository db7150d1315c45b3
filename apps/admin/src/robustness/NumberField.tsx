import { TextField } from '@mui/material';

export interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly between: readonly [least: number, most: number];
  readonly wrong: boolean;
  /** NaN for an empty field. */
  readonly onChange: (value: number) => void;
}

/** A number between two others; the bounds are said where it is none. */
export function NumberField({ label, value, between: [least, most], wrong, onChange }: NumberFieldProps) {
  return (
    <TextField
      type="number"
      label={label}
      value={Number.isNaN(value) ? '' : value}
      error={wrong}
      helperText={wrong ? `${least} – ${most}` : undefined}
      onChange={({ target }) => {
        onChange(target.value === '' ? Number.NaN : Number(target.value));
      }}
      slotProps={{ htmlInput: { min: least, max: most, step: 'any' } }}
      sx={{ width: { xs: '100%', sm: 220 } }}
    />
  );
}
