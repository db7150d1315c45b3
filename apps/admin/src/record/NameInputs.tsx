import { TextInput } from 'react-admin';
import { InputRow } from './InputRow.tsx';

export function NameInputs() {
  return (
    <InputRow>
      <TextInput source="nameZh" isRequired />
      <TextInput source="nameEn" />
    </InputRow>
  );
}
