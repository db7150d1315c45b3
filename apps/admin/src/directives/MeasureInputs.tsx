import { ArrayInput, DateInput, NumberInput, SelectInput, SimpleFormIterator, TextInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { InputRow } from '../record/InputRow.tsx';
import { CodeInput } from '../reference/CodeInput.tsx';
import {
  aggregations,
  directions,
  levels,
  measureKinds,
  operators,
  pathKinds,
  scopeKinds,
  subjects,
} from './choices.ts';

const measure = 'definition.measure';

/** How it is measured: the inputs of the kind that is chosen. */
export function MeasureInputs() {
  const kind: unknown = useWatch({ name: `${measure}.kind` });
  return (
    <>
      <SelectInput source={`${measure}.kind`} choices={measureKinds} />
      {kind === 'metric-target' ? <MetricInputs /> : null}
      {kind === 'count-target' ? <CountInputs /> : null}
      {kind === 'metric-target' || kind === 'count-target' ? <CourseInputs /> : null}
      {kind === 'milestones' ? <MilestoneInputs /> : null}
    </>
  );
}

function MetricInputs() {
  const aggregation: unknown = useWatch({ name: `${measure}.aggregation` });
  return (
    <>
      <InputRow>
        <CodeInput kind="indicators" source={`${measure}.indicator`} />
        <SelectInput source={`${measure}.aggregation`} choices={aggregations} defaultValue="sum" />
        {aggregation === 'weighted-mean' ? <CodeInput kind="indicators" source={`${measure}.weightIndicator`} /> : null}
      </InputRow>
      <ScopeInputs />
    </>
  );
}

function CountInputs() {
  const of: unknown = useWatch({ name: `${measure}.of.kind` });
  return (
    <>
      <InputRow>
        <SelectInput source={`${measure}.of.kind`} choices={subjects} defaultValue="clusters" />
        {of === 'regions' || of === 'industry-clusters' ? (
          <SelectInput source={`${measure}.of.level`} choices={levels} />
        ) : null}
      </InputRow>
      <InputRow>
        <CodeInput kind="indicators" source={`${measure}.indicator`} />
        <SelectInput source={`${measure}.operator`} choices={operators} defaultValue=">=" translateChoice={false} />
        <NumberInput source={`${measure}.threshold`} />
      </InputRow>
      <ScopeInputs />
    </>
  );
}

function ScopeInputs() {
  const kind: unknown = useWatch({ name: `${measure}.scope.kind` });
  return (
    <InputRow>
      <SelectInput source={`${measure}.scope.kind`} choices={scopeKinds} defaultValue="all" />
      {kind === 'region' ? <CodeInput kind="regions" source={`${measure}.scope.code`} /> : null}
      {kind === 'cluster' ? <CodeInput kind="clusters" source={`${measure}.scope.code`} /> : null}
    </InputRow>
  );
}

function CourseInputs() {
  const path: unknown = useWatch({ name: `${measure}.path.kind` });
  return (
    <>
      <InputRow>
        <NumberInput source={`${measure}.baselineValue`} />
        <DateInput source={`${measure}.baselineOn`} />
        <NumberInput source={`${measure}.targetValue`} />
        <DateInput source={`${measure}.by`} />
      </InputRow>
      <InputRow>
        <SelectInput source={`${measure}.direction`} choices={directions} defaultValue="up" />
        <SelectInput source={`${measure}.path.kind`} choices={pathKinds} defaultValue="linear" />
      </InputRow>
      {path === 'stepped' ? (
        <ArrayInput source={`${measure}.path.steps`}>
          <SimpleFormIterator inline>
            <DateInput source="date" />
            <NumberInput source="value" />
          </SimpleFormIterator>
        </ArrayInput>
      ) : null}
    </>
  );
}

function MilestoneInputs() {
  return (
    <ArrayInput source={`${measure}.milestones`}>
      <SimpleFormIterator inline>
        <TextInput source="code" />
        <TextInput source="titleZh" />
        <TextInput source="titleEn" />
        <DateInput source="plannedOn" />
        <DateInput source="actualOn" parse={(value: string) => value || null} />
        <NumberInput source="weight" defaultValue={1} />
      </SimpleFormIterator>
    </ArrayInput>
  );
}
