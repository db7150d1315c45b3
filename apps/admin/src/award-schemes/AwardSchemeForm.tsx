import { clusterLevels, clusterStatuses } from '@jiju/contract';
import { Typography } from '@mui/material';
import {
  AutocompleteArrayInput,
  NumberInput,
  SelectInput,
  TextArrayInput,
  useTranslate,
  useWrappedSource,
} from 'react-admin';
import { useWatch } from 'react-hook-form';
import { choices } from '../record/choices.ts';
import { CodeTextInput } from '../record/CodeTextInput.tsx';
import { InputRow } from '../record/InputRow.tsx';
import { NameInputs } from '../record/NameInputs.tsx';
import { RuleVersionsInput } from '../rules/RuleVersionsInput.tsx';
import { CodeInput, CodesInput } from '../reference/CodeInput.tsx';

export const groupings = ['inspectionGroup', 'peerGroup', 'region', 'city', 'level'].map((id) => ({
  id,
  name: `methods.rules.column.${id}`,
}));
export const orders = choices('award-schemes', 'orderedBy', ['rank', 'rank-rise', 'marks']);
export const entrants = choices('award-schemes', 'entrants', ['none', 'from-behind-last']);
/** The contract takes a rule with values or none; an emptied choice is none. */
const orNone = (values: readonly string[] | undefined) => (values && values.length > 0 ? values : null);

export function AwardSchemeForm() {
  return (
    <>
      <InputRow>
        <CodeTextInput />
        <CodeInput kind="methods" source="methodCode" isRequired />
      </InputRow>
      <NameInputs />
      <RuleVersionsInput kind="award-schemes">
        <VersionInputs />
      </RuleVersionsInput>
    </>
  );
}

/** One version of the scheme. */
function VersionInputs() {
  const translate = useTranslate();
  const heading = (name: string) => (
    <Typography variant="h3" component="h2" sx={{ mt: 1 }}>
      {translate(`resources.award-schemes.${name}`)}
    </Typography>
  );
  return (
    <>
      <InputRow>
        <NumberInput source="definition.size" min={1} step={1} isRequired />
        <SelectInput source="definition.orderedBy" choices={orders} isRequired />
        <OrderInput />
      </InputRow>
      {heading('whom')}
      <InputRow>
        <AutocompleteArrayInput
          source="definition.population.statuses"
          choices={choices('clusters', 'status', clusterStatuses)}
          parse={orNone}
        />
        <AutocompleteArrayInput
          source="definition.population.levels"
          choices={choices('clusters', 'level', clusterLevels)}
          parse={orNone}
        />
      </InputRow>
      <InputRow>
        <CodesInput kind="regions" source="definition.population.regions" parse={orNone} />
        <TextArrayInput source="definition.population.tags" parse={orNone} />
        <TextArrayInput source="definition.population.peerGroups" parse={orNone} />
      </InputRow>
      {heading('who')}
      <InputRow>
        <NumberInput source="definition.eligibility.lowestRank" min={1} step={1} />
        <NumberInput source="definition.eligibility.minimumScore" />
        <NumberInput source="definition.eligibility.minimumStars" min={0} step={1} />
      </InputRow>
      {heading('groups')}
      <InputRow>
        <SelectInput source="definition.perGroup.column" choices={groupings} />
        <NumberInput source="definition.perGroup.most" min={1} step={1} />
      </InputRow>
    </>
  );
}

/** What belongs to the order that was chosen. */
function OrderInput() {
  const orderedBy: unknown = useWatch({ name: useWrappedSource('definition.orderedBy') });
  if (orderedBy === 'marks') return <NumberInput source="definition.trimMarks" min={0} step={1} />;
  if (orderedBy !== 'rank-rise') return null;
  return <SelectInput source="definition.entrants" choices={entrants} defaultValue="none" />;
}
