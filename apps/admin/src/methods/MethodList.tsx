import { SelectField, TextField } from 'react-admin';
import { NameField } from '../record/NameField.tsx';
import { RecordList } from '../record/RecordList.tsx';
import { TextZhEnField } from '../record/TextZhEnField.tsx';

const frequencies = ['year', 'quarter', 'month'].map((id) => ({ id, name: `methods.frequency.${id}` }));

/** How are we judged? */
export function MethodList() {
  return (
    <RecordList kind="methods">
      <TextField source="code" />
      <NameField source="nameZh" label="methods.name" />
      <SelectField source="frequency" choices={frequencies} />
      <TextZhEnField source="description" label="methods.description" sortable={false} />
    </RecordList>
  );
}
