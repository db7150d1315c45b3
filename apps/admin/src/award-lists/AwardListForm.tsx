import { ArrayInput, BooleanInput, DateInput, NumberInput, SimpleFormIterator, TextInput } from 'react-admin';
import { CodeTextInput } from '../record/CodeTextInput.tsx';
import { InputRow } from '../record/InputRow.tsx';
import { NameInputs } from '../record/NameInputs.tsx';
import { CodeInput } from '../reference/CodeInput.tsx';

const member = 'resources.award-lists.fields.members';

export function AwardListForm() {
  return (
    <>
      <InputRow>
        <CodeTextInput />
        <NumberInput source="year" isRequired step={1} />
        <DateInput source="conferredOn" />
      </InputRow>
      <NameInputs />
      <InputRow>
        <CodeInput kind="award-schemes" source="schemeCode" />
        <TextInput source="issuingBody" />
      </InputRow>
      <TextInput source="source" multiline />
      <BooleanInput source="complete" helperText="resources.award-lists.completeHint" />
      <ArrayInput source="members" helperText="resources.award-lists.rankHint">
        <SimpleFormIterator inline>
          <NumberInput source="listedOrder" label={`${member}.listedOrder`} min={1} step={1} sx={{ width: 110 }} />
          <TextInput source="printedName" label={`${member}.printedName`} sx={{ minWidth: 200 }} />
          <CodeInput kind="clusters" source="clusterCode" label={`${member}.clusterCode`} sx={{ minWidth: 240 }} />
          <NumberInput source="rank" label={`${member}.rank`} min={1} step={1} sx={{ width: 110 }} />
        </SimpleFormIterator>
      </ArrayInput>
      <TextInput source="noteZh" multiline />
      <TextInput source="noteEn" multiline />
    </>
  );
}
