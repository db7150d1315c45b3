import { MenuItem, TextField } from '@mui/material';
import type { FigureAxis } from './figure-axis.ts';

export interface AxisChoiceProps {
  readonly label: string;
  readonly axes: readonly FigureAxis[];
  readonly value: FigureAxis;
  readonly nameOf: (axis: FigureAxis) => string;
  readonly onChange: (key: string) => void;
}

/** Which figure an axis or a colour stands for. */
export function AxisChoice({ label, axes, value, nameOf, onChange }: AxisChoiceProps) {
  return (
    <TextField
      select
      label={label}
      value={value.key}
      onChange={({ target }) => {
        onChange(target.value);
      }}
      sx={{ minWidth: 160, maxWidth: 240 }}
    >
      {axes.map((axis) => (
        <MenuItem key={axis.key} value={axis.key}>
          {nameOf(axis)}
        </MenuItem>
      ))}
    </TextField>
  );
}
