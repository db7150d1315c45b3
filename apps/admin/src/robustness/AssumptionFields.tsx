import type { Assumptions } from '@jiju/domain';
import { Box, Button, FormControlLabel, LinearProgress, Switch, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { assumptionsOf, firstChoices, type Choices } from './choices.ts';

export interface AssumptionFieldsProps {
  /** 0 to 1 while it runs. */
  readonly progress: number | null;
  readonly again: boolean;
  readonly onRun: (assumptions: Assumptions, runs: number) => void;
  readonly onCancel: () => void;
}

const limits = { weights: [0, 100], error: [0, 50], runs: [100, 10_000] } as const;

/** What is left open, and the runs: begun, watched, stopped. */
export function AssumptionFields({ progress, again, onRun, onCancel }: AssumptionFieldsProps) {
  const translate = useTranslate();
  const [choices, setChoices] = useState<Choices>(firstChoices);
  const outside = (['weights', 'error', 'runs'] as const).filter((field) => {
    const [least, most] = limits[field];
    return !(choices[field] >= least && choices[field] <= most);
  });
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center' }}>
      {(['weights', 'error', 'runs'] as const).map((field) => (
        <TextField
          key={field}
          type="number"
          label={translate(`robustness.${field}`)}
          value={Number.isNaN(choices[field]) ? '' : choices[field]}
          error={outside.includes(field)}
          helperText={outside.includes(field) ? limits[field].join(' – ') : undefined}
          onChange={({ target }) => {
            setChoices({ ...choices, [field]: target.value === '' ? Number.NaN : Number(target.value) });
          }}
          slotProps={{ htmlInput: { min: limits[field][0], max: limits[field][1], step: 'any' } }}
          sx={{ width: 220 }}
        />
      ))}
      {(['dropOne', 'otherScorings', 'geometric'] as const).map((field) => (
        <FormControlLabel
          key={field}
          control={
            <Switch
              checked={choices[field]}
              onChange={(_, on) => {
                setChoices({ ...choices, [field]: on });
              }}
            />
          }
          label={translate(`robustness.${field}`)}
        />
      ))}
      {progress === null ? (
        <Button
          variant="contained"
          disabled={outside.length > 0}
          onClick={() => {
            onRun(assumptionsOf(choices), Math.round(choices.runs));
          }}
        >
          {translate(again ? 'robustness.again' : 'robustness.run')}
        </Button>
      ) : (
        <>
          <Box sx={{ flex: 1, minWidth: 160 }}>
            <LinearProgress variant="determinate" value={100 * progress} />
            <Typography variant="caption" role="status">
              {translate('robustness.running', { percent: Math.floor(100 * progress) })}
            </Typography>
          </Box>
          <Button onClick={onCancel}>{translate('robustness.cancel')}</Button>
        </>
      )}
    </Box>
  );
}
