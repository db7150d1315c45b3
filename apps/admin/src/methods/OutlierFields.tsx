import type { MethodDefinition } from '@jiju/domain';
import { FormControlLabel, Switch } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ChoiceBox } from './ChoiceBox.tsx';
import { patchMethod, type Patch } from './edit-definition.ts';
import { NumberBox } from './NumberBox.tsx';
import type { RulesPaneProps } from './rules-pane-props.ts';

/** Whether values far out are drawn in, and from where on. */
export function OutlierFields({ definition, readOnly, onChange }: RulesPaneProps) {
  const translate = useTranslate();
  const word = (key: string) => translate(`methods.rules.${key}`);
  const set = (patch: Patch<MethodDefinition>) => {
    onChange(patchMethod(definition, patch));
  };
  const { outliers } = definition;
  return (
    <>
      <FormControlLabel
        control={
          <Switch
            checked={outliers !== undefined}
            disabled={readOnly}
            onChange={(_, on) => {
              set({
                outliers: on ? { rule: 'winsorise', skewness: 2, kurtosis: 3.5, maxPoints: 5, then: 'log' } : undefined,
              });
            }}
          />
        }
        label={word('winsorise')}
      />
      {outliers ? (
        <>
          {(['skewness', 'kurtosis', 'maxPoints'] as const).map((field) => (
            <NumberBox
              key={field}
              label={word(field)}
              path={`outliers.${field}`}
              value={outliers[field]}
              disabled={readOnly}
              onChange={(value) => {
                set({ outliers: { ...outliers, [field]: value ?? Number.NaN } });
              }}
            />
          ))}
          <ChoiceBox
            label={word('then')}
            path="outliers.then"
            value={outliers.then}
            disabled={readOnly}
            options={(['log', 'none'] as const).map((then) => [then, word(`thens.${then}`)] as const)}
            onChange={(then) => {
              set({ outliers: { ...outliers, then } });
            }}
          />
        </>
      ) : null}
    </>
  );
}
