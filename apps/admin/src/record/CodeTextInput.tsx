import { TextInput, useRecordContext } from 'react-admin';

/** The code of a record: chosen once, other records refer to it. */
export function CodeTextInput() {
  const record = useRecordContext();
  return <TextInput source="code" isRequired readOnly={record?.id !== undefined} />;
}
