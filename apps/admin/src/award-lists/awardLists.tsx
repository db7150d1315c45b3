import type { AwardList } from '@jiju/contract';
import { BooleanField, FunctionField, NumberInput, TextField } from 'react-admin';
import { DayField } from '../record/DayField.tsx';
import { NameField } from '../record/NameField.tsx';
import { recordPages } from '../record/record-pages.tsx';
import { RecordList } from '../record/RecordList.tsx';
import { RecordShow } from '../record/RecordShow.tsx';
import { TextZhEnField } from '../record/TextZhEnField.tsx';
import { CodeField } from '../reference/CodeField.tsx';
import { CodeInput } from '../reference/CodeInput.tsx';
import { AwardListForm } from './AwardListForm.tsx';
import { AwardListMembers } from './AwardListMembers.tsx';

const latestFirst = { field: 'year', order: 'DESC' } as const;
const filters = [
  <NumberInput key="year" source="year" />,
  <CodeInput key="schemeCode" kind="award-schemes" source="schemeCode" />,
];

function AwardListList() {
  return (
    <RecordList kind="award-lists" sort={latestFirst} filters={filters} omit={['code', 'source']}>
      <TextField source="year" />
      <TextField source="code" />
      <NameField source="nameZh" label="resources.award-lists.fields.name" />
      <FunctionField<AwardList>
        source="members"
        label="resources.award-lists.fields.memberCount"
        textAlign="right"
        sortable={false}
        render={({ members }) => members.length}
      />
      <BooleanField source="complete" />
      <DayField source="conferredOn" />
      <TextField source="issuingBody" />
      <TextField source="source" sortable={false} />
    </RecordList>
  );
}

function AwardListShow() {
  return (
    <RecordShow kind="award-lists" below={<AwardListMembers />}>
      <TextField source="code" />
      <TextField source="nameZh" />
      <TextField source="nameEn" />
      <CodeField source="schemeCode" kind="award-schemes" />
      <TextField source="year" />
      <DayField source="conferredOn" />
      <TextField source="issuingBody" />
      <BooleanField source="complete" />
      <TextField source="source" />
      <TextZhEnField source="note" label="resources.award-lists.fields.note" />
    </RecordShow>
  );
}

export const awardLists = recordPages('award-lists', { list: AwardListList, show: AwardListShow, form: AwardListForm });
