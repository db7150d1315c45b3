import type { Frequency, GroupRule } from '@jiju/domain';
import { Box, TextField, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ChoiceBox } from './ChoiceBox.tsx';
import { codesBelow, patchGroup, type Patch } from './edit-definition.ts';
import { fieldsSx, type NodeFieldsProps } from './node-fields.ts';
import { NumberBox } from './NumberBox.tsx';
import { ParentBox } from './ParentBox.tsx';
import { PeriodBox } from './PeriodBox.tsx';
import { useProblemsAt } from './problems-context.ts';

const aggregations = ['arithmetic', 'geometric', 'harmonic', 'generalised', 'copeland'] as const;
const weightings = ['by-hand', 'equal', 'principal-components'] as const;

/** A group of the tree: its names, where it stands, how it sums up what is below. */
export function GroupFields({
  definition,
  at,
  group,
  frequency,
  readOnly,
  onChange,
}: NodeFieldsProps & { readonly group: GroupRule; readonly frequency: Frequency }) {
  const translate = useTranslate();
  const path = `groups.${at}`;
  const code = useProblemsAt(`${path}.code`);
  const set = (patch: Patch<GroupRule>) => {
    onChange(patchGroup(definition, at, patch));
  };
  const name = { zh: group.name?.zh ?? '', en: group.name?.en ?? '' };
  return (
    <Box sx={fieldsSx}>
      <Typography variant="h3" sx={{ width: '100%' }}>
        {translate('methods.group')} {group.code}
      </Typography>
      <TextField
        label={translate('methods.field.code')}
        value={group.code}
        disabled={readOnly}
        {...code}
        onChange={(event) => {
          // A group without a code could not be told from its neighbours.
          if (event.target.value.trim() !== '') set({ code: event.target.value.trim() });
        }}
      />
      {(['zh', 'en'] as const).map((language) => (
        <TextField
          key={language}
          label={translate(`methods.field.name.${language}`)}
          value={name[language]}
          disabled={readOnly}
          onChange={(event) => {
            set({ name: { ...name, [language]: event.target.value } });
          }}
        />
      ))}
      {group.parent === undefined ? null : (
        <ParentBox
          definition={definition}
          path={path}
          parent={group.parent}
          without={codesBelow(definition, group.code)}
          readOnly={readOnly}
          onChange={(parent) => {
            set({ parent });
          }}
        />
      )}
      <ChoiceBox
        label={translate('methods.field.aggregation')}
        path={`${path}.aggregation`}
        value={group.aggregation}
        disabled={readOnly}
        options={aggregations.map((kind) => [kind, translate(`methods.aggregation.${kind}`)] as const)}
        onChange={(aggregation) => {
          set({ aggregation, power: aggregation === 'generalised' ? (group.power ?? 0.5) : undefined });
        }}
      />
      {group.aggregation === 'generalised' ? (
        <NumberBox
          label={translate('methods.field.power')}
          path={`${path}.power`}
          value={group.power}
          disabled={readOnly}
          onChange={(power) => {
            set({ power: power ?? Number.NaN });
          }}
        />
      ) : null}
      <ChoiceBox
        label={translate('methods.field.weighting')}
        path={`${path}.weighting`}
        value={group.weighting ?? 'by-hand'}
        disabled={readOnly}
        options={weightings.map((kind) => [kind, translate(`methods.weighting.${kind}`)] as const)}
        onChange={(weighting) => {
          set({ weighting: weighting === 'by-hand' ? undefined : weighting, weightsOf: undefined });
        }}
      />
      {group.weighting === 'principal-components' ? (
        <PeriodBox
          label={translate('methods.field.weightsOf')}
          path={`${path}.weightsOf`}
          value={group.weightsOf}
          frequency={frequency}
          disabled={readOnly}
          onChange={(weightsOf) => {
            set({ weightsOf });
          }}
        />
      ) : null}
    </Box>
  );
}
