import { SelectInput, TextInput } from 'react-admin';
import { CodeTextInput } from '../record/CodeTextInput.tsx';
import { NameInputs } from '../record/NameInputs.tsx';

const frequencies = ['year', 'quarter', 'month'].map((id) => ({ id, name: `methods.frequency.${id}` }));

/** What a method is called and which periods it ranks; what it says stands in its versions. */
export function MethodForm() {
  return (
    <>
      <CodeTextInput />
      <NameInputs />
      <SelectInput source="frequency" choices={frequencies} />
      <TextInput source="descriptionZh" multiline />
      <TextInput source="descriptionEn" multiline />
    </>
  );
}
