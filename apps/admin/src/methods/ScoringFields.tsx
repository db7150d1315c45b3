import type { Scoring } from '@jiju/domain';
import { FormControlLabel, Switch, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ChoiceBox } from './ChoiceBox.tsx';
import { CodeBox } from './CodeBox.tsx';
import { patched } from './edit-definition.ts';
import { NumberBox } from './NumberBox.tsx';
import { ReferenceBox } from './ReferenceBox.tsx';
import { freshScoring, scoringFields, scoringKinds } from './scoring-fields.ts';
import { TargetBox } from './TargetBox.tsx';

export interface ScoringFieldsProps {
  readonly scoring: Scoring;
  readonly path: string;
  readonly readOnly: boolean;
  readonly onChange: (scoring: Scoring) => void;
}

const caps = ['none', 'upper', 'both'] as const;

/** How a value becomes points: the kind, its formula in words, and the numbers it needs. */
export function ScoringFields({ scoring, path, readOnly, onChange }: ScoringFieldsProps) {
  const translate = useTranslate();
  const { numbers, names, hasCap, hasLog } = scoringFields[scoring.kind];
  const values = scoring as unknown as Readonly<Record<string, number | string | boolean | undefined>>;
  const set = (field: string, value: unknown) => {
    onChange(patched(scoring, { [field]: value }));
  };
  return (
    <>
      <ChoiceBox
        label={translate('methods.scoring.kind')}
        path={`${path}.kind`}
        value={scoring.kind}
        disabled={readOnly}
        options={scoringKinds.map((kind) => [kind, translate(`methods.scoring.${kind}.name`)] as const)}
        onChange={(kind) => {
          onChange(freshScoring(kind));
        }}
      />
      {names === 'base' ? (
        <CodeBox
          label={translate('methods.scoring.field.base')}
          path={`${path}.base`}
          value={String(values['base'] ?? '')}
          disabled={readOnly}
          onChange={(base) => {
            set('base', base);
          }}
        />
      ) : null}
      {names === 'unit' ? (
        <ReferenceBox
          path={`${path}.unit`}
          unit={String(values['unit'] ?? '')}
          disabled={readOnly}
          onChange={(unit) => {
            set('unit', unit);
          }}
        />
      ) : null}
      {scoring.kind === 'target-completion' ? (
        <TargetBox
          path={`${path}.target`}
          target={scoring.target}
          disabled={readOnly}
          onChange={(target) => {
            set('target', target);
          }}
        />
      ) : null}
      {numbers.map(({ field, needed }) => (
        <NumberBox
          key={`${scoring.kind} ${field}`}
          label={translate(`methods.scoring.field.${field}`)}
          path={`${path}.${field}`}
          value={values[field] as number | undefined}
          disabled={readOnly}
          {...(needed ? {} : { hint: translate('methods.optional') })}
          onChange={(value) => {
            set(field, value ?? (needed ? Number.NaN : undefined));
          }}
        />
      ))}
      {hasCap ? (
        <ChoiceBox
          label={translate('methods.scoring.field.capping')}
          path={`${path}.cap`}
          value={(values['cap'] as (typeof caps)[number] | undefined) ?? 'none'}
          disabled={readOnly}
          options={caps.map((cap) => [cap, translate(`methods.scoring.capping.${cap}`)] as const)}
          onChange={(cap) => {
            set('cap', cap === 'none' ? undefined : cap);
          }}
        />
      ) : null}
      {hasLog ? (
        <FormControlLabel
          control={
            <Switch
              checked={values['log'] === true}
              disabled={readOnly}
              onChange={(_, on) => {
                set('log', on ? true : undefined);
              }}
            />
          }
          label={translate('methods.scoring.field.log')}
        />
      ) : null}
      {scoring.kind === 'base-and-steps' ? (
        <FormControlLabel
          control={
            <Switch
              checked={scoring.whole === true}
              disabled={readOnly}
              onChange={(_, on) => {
                set('whole', on ? true : undefined);
              }}
            />
          }
          label={translate('methods.scoring.field.whole')}
        />
      ) : null}
      <Typography variant="caption" color="textSecondary" sx={{ width: '100%' }}>
        {translate(`methods.scoring.${scoring.kind}.text`)}
      </Typography>
    </>
  );
}
