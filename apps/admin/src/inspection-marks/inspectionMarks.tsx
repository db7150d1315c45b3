import { DateInput, NumberInput, TextField, TextInput } from 'react-admin';
import { CodeTextInput } from '../record/CodeTextInput.tsx';
import { DayField } from '../record/DayField.tsx';
import { FigureField } from '../record/FigureField.tsx';
import { InputRow } from '../record/InputRow.tsx';
import { PeriodField } from '../record/PeriodField.tsx';
import { recordPages } from '../record/record-pages.tsx';
import { RecordList } from '../record/RecordList.tsx';
import { RecordShow } from '../record/RecordShow.tsx';
import { CodeField } from '../reference/CodeField.tsx';
import { CodeInput } from '../reference/CodeInput.tsx';

const filters = [
  <CodeInput key="clusterCode" kind="clusters" source="clusterCode" />,
  <CodeInput key="periodCode" kind="periods" source="periodCode" />,
];

function InspectionMarkList() {
  return (
    <RecordList
      kind="inspection-marks"
      filters={filters}
      omit={['code', 'note']}
      brief={<CodeField source="clusterCode" kind="clusters" plain />}
    >
      <TextField source="code" />
      <PeriodField source="periodCode" />
      <CodeField source="clusterCode" kind="clusters" />
      <TextField source="group" />
      <TextField source="judge" />
      <FigureField source="marks" />
      <DayField source="inspectedOn" />
      <TextField source="note" sortable={false} />
    </RecordList>
  );
}

function InspectionMarkShow() {
  return (
    <RecordShow kind="inspection-marks">
      <TextField source="code" />
      <PeriodField source="periodCode" />
      <CodeField source="clusterCode" kind="clusters" />
      <TextField source="group" />
      <TextField source="judge" />
      <FigureField source="marks" />
      <DayField source="inspectedOn" />
      <TextField source="note" />
    </RecordShow>
  );
}

function InspectionMarkForm() {
  return (
    <>
      <InputRow>
        <CodeTextInput />
        <CodeInput kind="periods" source="periodCode" isRequired />
        <CodeInput kind="clusters" source="clusterCode" isRequired />
      </InputRow>
      <InputRow>
        <TextInput source="group" isRequired />
        <TextInput source="judge" isRequired />
      </InputRow>
      <InputRow>
        <NumberInput source="marks" isRequired min={0} max={100} />
        <DateInput source="inspectedOn" />
      </InputRow>
      <TextInput source="note" multiline />
    </>
  );
}

export const inspectionMarks = recordPages('inspection-marks', {
  list: InspectionMarkList,
  show: InspectionMarkShow,
  form: InspectionMarkForm,
});
