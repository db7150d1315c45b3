import { DateInput, NumberInput, SelectField, SelectInput, TextField, TextInput } from 'react-admin';
import { choices } from '../record/choices.ts';
import { CodeTextInput } from '../record/CodeTextInput.tsx';
import { DayField } from '../record/DayField.tsx';
import { FigureField } from '../record/FigureField.tsx';
import { InputRow } from '../record/InputRow.tsx';
import { PeriodField } from '../record/PeriodField.tsx';
import { recordPages } from '../record/record-pages.tsx';
import { RecordList } from '../record/RecordList.tsx';
import { RecordShow } from '../record/RecordShow.tsx';
import { TextZhEnField } from '../record/TextZhEnField.tsx';
import { CodeField } from '../reference/CodeField.tsx';
import { CodeInput } from '../reference/CodeInput.tsx';
import { RedLineField } from './RedLineField.tsx';
import { RedLineInput } from './RedLineInput.tsx';

const appeals = choices('red-line-events', 'appeal', ['none', 'pending', 'upheld', 'rejected']);
const filters = [
  <CodeInput key="clusterCode" kind="clusters" source="clusterCode" />,
  <CodeInput key="periodCode" kind="periods" source="periodCode" />,
  <SelectInput key="appeal" source="appeal" choices={appeals} />,
];
const latestFirst = { field: 'happenedOn', order: 'DESC' } as const;
const reason = 'resources.red-line-events.fields.reason';

function RedLineEventList() {
  return (
    <RecordList
      kind="red-line-events"
      sort={latestFirst}
      filters={filters}
      omit={['code', 'issuingBody']}
      brief={<TextZhEnField source="reason" />}
    >
      <TextField source="code" />
      <DayField source="happenedOn" />
      <CodeField source="clusterCode" kind="clusters" />
      <PeriodField source="periodCode" />
      <RedLineField source="redLine" />
      <FigureField source="count" />
      <TextZhEnField source="reason" label={reason} sortable={false} />
      <TextField source="issuingBody" />
      <SelectField source="appeal" choices={appeals} />
    </RecordList>
  );
}

function RedLineEventShow() {
  return (
    <RecordShow kind="red-line-events">
      <TextField source="code" />
      <DayField source="happenedOn" />
      <CodeField source="clusterCode" kind="clusters" />
      <PeriodField source="periodCode" />
      <RedLineField source="redLine" />
      <FigureField source="count" />
      <TextZhEnField source="reason" label={reason} />
      <TextField source="evidence" />
      <TextField source="issuingBody" />
      <SelectField source="appeal" choices={appeals} />
    </RecordShow>
  );
}

function RedLineEventForm() {
  return (
    <>
      <InputRow>
        <CodeTextInput />
        <CodeInput kind="clusters" source="clusterCode" isRequired />
        <CodeInput kind="periods" source="periodCode" isRequired />
      </InputRow>
      <InputRow>
        <RedLineInput />
        <NumberInput source="count" min={1} step={1} />
        <DateInput source="happenedOn" isRequired />
      </InputRow>
      <TextInput source="reasonZh" isRequired multiline />
      <TextInput source="reasonEn" multiline />
      <TextInput source="evidence" multiline />
      <InputRow>
        <TextInput source="issuingBody" isRequired />
        <SelectInput source="appeal" choices={appeals} helperText="resources.red-line-events.appealHint" />
      </InputRow>
    </>
  );
}

export const redLineEvents = recordPages('red-line-events', {
  list: RedLineEventList,
  show: RedLineEventShow,
  form: RedLineEventForm,
});
