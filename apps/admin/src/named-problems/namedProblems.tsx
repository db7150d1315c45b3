import { TextField, TextInput } from 'react-admin';
import { CodeTextInput } from '../record/CodeTextInput.tsx';
import { InputRow } from '../record/InputRow.tsx';
import { recordPages } from '../record/record-pages.tsx';
import { RecordList } from '../record/RecordList.tsx';
import { RecordShow } from '../record/RecordShow.tsx';
import { TextZhEnField } from '../record/TextZhEnField.tsx';
import { CodesField } from '../reference/CodesField.tsx';

const fields = 'resources.named-problems.fields';

function NamedProblemList() {
  return (
    <RecordList kind="named-problems" brief={<TextZhEnField source="text" />}>
      <TextField source="code" />
      <TextZhEnField source="text" label={`${fields}.text`} sortable={false} />
      <TextZhEnField source="speaker" label={`${fields}.speaker`} sortable={false} />
      <CodesField source="answeredBy" kind="directives" sortable={false} />
    </RecordList>
  );
}

function NamedProblemShow() {
  return (
    <RecordShow kind="named-problems">
      <TextField source="code" />
      <TextZhEnField source="text" label={`${fields}.text`} />
      <TextZhEnField source="speaker" label={`${fields}.speaker`} />
      <CodesField source="answeredBy" kind="directives" />
    </RecordShow>
  );
}

function NamedProblemForm() {
  return (
    <>
      <CodeTextInput />
      <TextInput source="textZh" multiline minRows={3} isRequired />
      <TextInput source="textEn" multiline minRows={3} />
      <InputRow>
        <TextInput source="speakerZh" />
        <TextInput source="speakerEn" />
      </InputRow>
    </>
  );
}

export const namedProblems = recordPages('named-problems', {
  list: NamedProblemList,
  show: NamedProblemShow,
  form: NamedProblemForm,
  called: ({ code }) => code ?? '',
});
