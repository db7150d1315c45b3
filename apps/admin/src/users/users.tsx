import { roles } from '@jiju/contract';
import {
  BooleanField,
  BooleanInput,
  FormDataConsumer,
  PasswordInput,
  SelectField,
  SelectInput,
  TextField,
  TextInput,
  useRecordContext,
} from 'react-admin';
import { choices } from '../record/choices.ts';
import { InputRow } from '../record/InputRow.tsx';
import { recordPages } from '../record/record-pages.tsx';
import { InstantField } from '../record/InstantField.tsx';
import { RecordList } from '../record/RecordList.tsx';
import { RecordShow } from '../record/RecordShow.tsx';
import { CodeField } from '../reference/CodeField.tsx';
import { CodeInput, CodesInput } from '../reference/CodeInput.tsx';
import { CodesField } from '../reference/CodesField.tsx';

const roleChoices = choices('users', 'role', roles);
const languages = choices('users', 'locale', ['zh', 'en']);
const byLogin = { field: 'login', order: 'ASC' } as const;
const filters = [<SelectInput key="role" source="role" choices={roleChoices} />];

function UserList() {
  return (
    <RecordList
      kind="users"
      sort={byLogin}
      filters={filters}
      omit={['locale', 'updatedAt']}
      brief={<SelectField source="role" choices={roleChoices} />}
    >
      <TextField source="login" />
      <TextField source="name" />
      <SelectField source="role" choices={roleChoices} />
      <CodesField source="clusterCodes" kind="clusters" sortable={false} />
      <CodeField source="unitCode" kind="units" />
      <BooleanField source="active" />
      <SelectField source="locale" choices={languages} />
      <InstantField source="updatedAt" />
    </RecordList>
  );
}

function UserShow() {
  return (
    <RecordShow kind="users">
      <TextField source="login" />
      <TextField source="name" />
      <SelectField source="role" choices={roleChoices} />
      <SelectField source="locale" choices={languages} />
      <CodeField source="unitCode" kind="units" />
      <BooleanField source="active" />
      <CodesField source="clusterCodes" kind="clusters" />
    </RecordShow>
  );
}

function UserForm() {
  const isNew = useRecordContext()?.id === undefined;
  return (
    <>
      <InputRow>
        <TextInput source="login" isRequired readOnly={!isNew} autoComplete="off" />
        <TextInput source="name" isRequired />
      </InputRow>
      <InputRow>
        <SelectInput source="role" choices={roleChoices} isRequired />
        <SelectInput source="locale" choices={languages} />
        <CodeInput kind="units" source="unitCode" />
      </InputRow>
      <FormDataConsumer<{ role?: string }>>
        {({ formData }) =>
          formData.role === 'reporter' ? (
            <CodesInput kind="clusters" source="clusterCodes" helperText="resources.users.clusterHint" />
          ) : null
        }
      </FormDataConsumer>
      <InputRow>
        <PasswordInput
          source="password"
          autoComplete="new-password"
          helperText={`resources.users.${isNew ? 'passwordHint' : 'passwordUnchanged'}`}
        />
        <BooleanInput source="active" />
      </InputRow>
    </>
  );
}

export const users = recordPages('users', {
  list: UserList,
  show: UserShow,
  form: UserForm,
  called: (record) => ('login' in record ? String(record.login) : ''),
});
