import type { StarRule } from '@jiju/domain';
import { Box, MenuItem, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';

type Combine = StarRule['combine'];

export interface CombineFieldsProps {
  readonly combine: Combine;
  readonly onChange: (combine: Combine) => void;
}

/** How many of the thresholds in a line must be met. */
export function CombineFields({ combine, onChange }: CombineFieldsProps) {
  const translate = useTranslate();
  const word = (key: string) => translate(`resources.star-rules.${key}`);
  const kind = typeof combine === 'object' ? 'atLeast' : combine;
  return (
    <Box sx={{ display: 'flex', gap: 1, my: 1 }}>
      <TextField
        select
        label={word('combine')}
        value={kind}
        onChange={({ target }) => {
          onChange(target.value === 'atLeast' ? { atLeast: 2 } : (target.value as 'all' | 'any'));
        }}
        sx={{ minWidth: 220 }}
      >
        {(['all', 'any', 'atLeast'] as const).map((one) => (
          <MenuItem key={one} value={one}>
            {word(`combines.${one}`)}
          </MenuItem>
        ))}
      </TextField>
      {typeof combine === 'object' ? (
        <TextField
          type="number"
          label={word('atLeast')}
          value={combine.atLeast}
          onChange={({ target }) => {
            onChange({ atLeast: Number(target.value) });
          }}
          slotProps={{ htmlInput: { min: 1, step: 1 } }}
          sx={{ width: 120 }}
        />
      ) : null}
    </Box>
  );
}
