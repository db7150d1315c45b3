import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ChoiceBox } from './ChoiceBox.tsx';
import { patchMethod } from './edit-definition.ts';
import { NumberBox } from './NumberBox.tsx';
import type { RulesPaneProps } from './rules-pane-props.ts';
import { withScreening } from './screening.ts';

/** Who has too few figures to take part, and which figures are counted. */
export function ScreeningFields({ definition, readOnly, onChange }: RulesPaneProps) {
  const translate = useTranslate();
  const word = (key: string) => translate(`methods.rules.${key}`);
  const { screening } = definition;
  const counted = screening?.of ?? 'filled-in';
  return (
    <>
      <NumberBox
        label={word('screening')}
        path="screening.minimumShare"
        value={screening?.minimumShare}
        hint={translate('methods.optional')}
        disabled={readOnly}
        onChange={(minimumShare) => {
          onChange(patchMethod(definition, { screening: withScreening(screening, minimumShare) }));
        }}
      />
      {screening ? (
        <>
          <ChoiceBox
            label={word('screeningOf')}
            path="screening.of"
            value={counted}
            disabled={readOnly}
            options={(['reported', 'filled-in'] as const).map((of) => [of, word(`screeningOfs.${of}`)])}
            onChange={(of) => {
              onChange(patchMethod(definition, { screening: { ...screening, of } }));
            }}
          />
          <Typography variant="caption" color="textSecondary" sx={{ width: '100%' }}>
            {word(`screeningHints.${counted}`)}
          </Typography>
        </>
      ) : null}
    </>
  );
}
