import { unitKinds } from '@jiju/contract';
import { SelectField, SelectInput, TextField, TextInput } from 'react-admin';
import { choices } from '../record/choices.ts';
import { CodeTextInput } from '../record/CodeTextInput.tsx';
import { InputRow } from '../record/InputRow.tsx';
import { NameField } from '../record/NameField.tsx';
import { NameInputs } from '../record/NameInputs.tsx';
import { recordPages } from '../record/record-pages.tsx';
import { InstantField } from '../record/InstantField.tsx';
import { RecordList } from '../record/RecordList.tsx';
import { RecordShow } from '../record/RecordShow.tsx';
import { CodeField } from '../reference/CodeField.tsx';
import { CodeInput } from '../reference/CodeInput.tsx';

const kinds = choices('units', 'kind', unitKinds);

function UnitList() {
  const filters = [
    <SelectInput key="kind" source="kind" choices={kinds} />,
    <CodeInput key="regionCode" kind="regions" source="regionCode" />,
  ];
  return (
    <RecordList kind="units" filters={filters} omit={['updatedAt']}>
      <TextField source="code" />
      <NameField source="nameZh" label="resources.units.fields.name" />
      <SelectField source="kind" choices={kinds} />
      <CodeField source="regionCode" kind="regions" />
      <TextField source="contact" />
      <InstantField source="updatedAt" />
    </RecordList>
  );
}

function UnitShow() {
  return (
    <RecordShow kind="units">
      <TextField source="code" />
      <TextField source="nameZh" />
      <TextField source="nameEn" />
      <SelectField source="kind" choices={kinds} />
      <CodeField source="regionCode" kind="regions" />
      <TextField source="contact" />
    </RecordShow>
  );
}

function UnitForm() {
  return (
    <>
      <InputRow>
        <CodeTextInput />
        <SelectInput source="kind" choices={kinds} isRequired />
      </InputRow>
      <NameInputs />
      <InputRow>
        <CodeInput kind="regions" source="regionCode" />
        <TextInput source="contact" />
      </InputRow>
    </>
  );
}

export const units = recordPages('units', { list: UnitList, show: UnitShow, form: UnitForm });
