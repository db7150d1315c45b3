import { regionLevels } from '@jiju/contract';
import { BooleanField, SelectField, SelectInput, TextField } from 'react-admin';
import { choices } from '../record/choices.ts';
import { DayField } from '../record/DayField.tsx';
import { InstantField } from '../record/InstantField.tsx';
import { RecordList } from '../record/RecordList.tsx';
import { CodeField } from '../reference/CodeField.tsx';
import { CodeInput } from '../reference/CodeInput.tsx';
import { RegionName } from './RegionName.tsx';

const levels = choices('regions', 'level', regionLevels);
const filters = [
  <SelectInput key="level" source="level" choices={levels} />,
  <CodeInput key="parentCode" kind="regions" source="parentCode" />,
];

/** In the order of their codes, which is the order of the tree; indented by level. */
export function RegionList() {
  return (
    <RecordList kind="regions" filters={filters} omit={['statistical', 'updatedAt']}>
      <TextField source="code" />
      <RegionName source="nameZh" label="resources.regions.fields.name" />
      <SelectField source="level" choices={levels} />
      <CodeField source="parentCode" kind="regions" />
      <DayField source="validFrom" />
      <DayField source="validTo" />
      <CodeField source="successorCode" kind="regions" />
      <BooleanField source="statistical" />
      <InstantField source="updatedAt" />
    </RecordList>
  );
}
