import type { IndicatorRule } from '@jiju/domain';
import { Box, FormControlLabel, Switch, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ChoiceBox } from './ChoiceBox.tsx';
import { CodeBox } from './CodeBox.tsx';
import { patchIndicator, type Patch } from './edit-definition.ts';
import { fieldsSx, type NodeFieldsProps } from './node-fields.ts';
import { MissingValueFields } from './MissingValueFields.tsx';
import { ParentBox } from './ParentBox.tsx';
import { ReadFields } from './ReadFields.tsx';
import { ScoringFields } from './ScoringFields.tsx';
import { SourceFields } from './SourceFields.tsx';
import { TransformFields } from './TransformFields.tsx';

/** An indicator of the tree: what it reads, which way is better, how it is scored. */
export function IndicatorFields({
  definition,
  at,
  indicator,
  readOnly,
  onChange,
}: NodeFieldsProps & { readonly indicator: IndicatorRule }) {
  const translate = useTranslate();
  const path = `indicators.${at}`;
  const set = (patch: Patch<IndicatorRule>) => {
    onChange(patchIndicator(definition, at, patch));
  };
  return (
    <Box sx={fieldsSx}>
      <Typography variant="h3" sx={{ width: '100%' }}>
        {translate('methods.indicator')} {indicator.code}
      </Typography>
      <ReadFields path={path} indicator={indicator} disabled={readOnly} onChange={set} />
      <ParentBox
        definition={definition}
        path={path}
        parent={indicator.parent}
        without={[]}
        readOnly={readOnly}
        onChange={(parent) => {
          set({ parent });
        }}
      />
      <ChoiceBox
        label={translate('methods.field.direction')}
        path={`${path}.direction`}
        value={indicator.direction === -1 ? 'less' : 'more'}
        disabled={readOnly}
        options={[
          ['more', translate('methods.direction.more')],
          ['less', translate('methods.direction.less')],
        ]}
        onChange={(direction) => {
          set({ direction: direction === 'less' ? -1 : 1 });
        }}
      />
      <SourceFields path={`${path}.source`} indicator={indicator} disabled={readOnly} onChange={set} />
      <CodeBox
        clearable
        label={translate('methods.field.denominator')}
        path={`${path}.denominator`}
        value={indicator.denominator ?? ''}
        disabled={readOnly}
        onChange={(code) => {
          set({ denominator: code === '' ? undefined : code });
        }}
      />
      <TransformFields
        path={`${path}.transform`}
        transform={indicator.transform}
        disabled={readOnly}
        onChange={(transform) => {
          set({ transform });
        }}
      />
      <MissingValueFields
        path={`${path}.missing`}
        missing={indicator.missing}
        disabled={readOnly}
        ownRule
        onChange={(missing) => {
          set({ missing });
        }}
      />
      {definition.outliers ? (
        <FormControlLabel
          control={
            <Switch
              checked={indicator.keepOutliers === true}
              disabled={readOnly}
              onChange={(_, on) => {
                set({ keepOutliers: on ? true : undefined });
              }}
            />
          }
          label={translate('methods.field.keepOutliers')}
        />
      ) : null}
      <Typography variant="h3" sx={{ width: '100%' }}>
        {translate('methods.scoring.title')}
      </Typography>
      <ScoringFields
        scoring={indicator.scoring}
        path={`${path}.scoring`}
        readOnly={readOnly}
        onChange={(scoring) => {
          set({ scoring });
        }}
      />
    </Box>
  );
}
