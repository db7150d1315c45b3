import type { RobustnessInput } from '@jiju/contract';
import { Box, Button, FormControlLabel, Switch } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import {
  aggregations,
  firstChoices,
  inputOf,
  limits,
  missingRules,
  outlierRules,
  outsideOf,
  scorings,
  type Choices,
} from './choices.ts';
import { ErrorFields } from './ErrorFields.tsx';
import { NumberField } from './NumberField.tsx';
import { SeveralField } from './SeveralField.tsx';

export interface AssumptionFieldsProps {
  /** Columns that can be off, with their names. */
  readonly columns: ReadonlyMap<string, string>;
  /** Something is under way already. */
  readonly busy: boolean;
  readonly onAsk: (input: RobustnessInput) => void;
}

const keysOf = <T extends object>(one: T) => Object.keys(one) as (keyof T & string)[];

/** What is left open, and how often the ranking is made. */
export function AssumptionFields({ columns, busy, onAsk }: AssumptionFieldsProps) {
  const translate = useTranslate();
  const [choices, setChoices] = useState<Choices>(firstChoices);
  const set = (changes: Partial<Choices>) => {
    setChoices({ ...choices, ...changes });
  };
  const outside = outsideOf(choices);
  const several = { flex: '1 1 100%', display: 'flex', flexWrap: 'wrap', gap: 2 } as const;
  const number = (field: keyof typeof limits) => (
    <NumberField
      label={translate(`robustness.${field}`)}
      value={choices[field]}
      between={limits[field]}
      wrong={outside.includes(field)}
      onChange={(value) => {
        set({ [field]: value });
      }}
    />
  );
  const onOff = (field: 'dropOne' | 'sensitivity') => (
    <FormControlLabel
      control={
        <Switch
          checked={choices[field]}
          onChange={(_, on) => {
            set({ [field]: on });
          }}
        />
      }
      label={translate(`robustness.${field}`)}
    />
  );
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center' }}>
      {number('weights')}
      {number('error')}
      {onOff('dropOne')}
      <ErrorFields
        columns={columns}
        percent={choices.error}
        value={choices.errorOf}
        onChange={(errorOf) => {
          set({ errorOf });
        }}
      />
      <Box sx={several}>
        <SeveralField
          label={translate('robustness.scorings')}
          options={keysOf(scorings)}
          values={choices.scorings}
          wordOf={(kind) => translate(`methods.scoring.${kind}.name`)}
          onChange={(chosen) => {
            set({ scorings: chosen });
          }}
        />
        <SeveralField
          label={translate('robustness.aggregations')}
          options={aggregations}
          values={choices.aggregations}
          wordOf={(kind) => translate(`methods.aggregation.${kind}`)}
          onChange={(chosen) => {
            set({ aggregations: chosen });
          }}
        />
      </Box>
      <Box sx={several}>
        <SeveralField
          label={translate('robustness.missing')}
          options={keysOf(missingRules)}
          values={choices.missing}
          wordOf={(rule) => translate(`methods.rules.missingRules.${rule}`)}
          onChange={(chosen) => {
            set({ missing: chosen });
          }}
        />
        <SeveralField
          label={translate('robustness.outliers')}
          options={keysOf(outlierRules)}
          values={choices.outliers}
          wordOf={(rule) => translate(`robustness.outlierRule.${rule}`)}
          onChange={(chosen) => {
            set({ outliers: chosen });
          }}
        />
      </Box>
      {number('runs')}
      {number('seed')}
      {onOff('sensitivity')}
      <Button
        variant="contained"
        disabled={busy || outside.length > 0 || Object.values(choices.errorOf).some((own) => !(own >= 0 && own <= 50))}
        onClick={() => {
          onAsk(inputOf(choices));
        }}
      >
        {translate('robustness.run')}
      </Button>
    </Box>
  );
}
