import { clusterLevels, clusterStatuses } from '@jiju/contract';
import { SelectField, TextArrayField, TextField } from 'react-admin';
import { choices } from '../record/choices.ts';
import { FigureField } from '../record/FigureField.tsx';
import { NameField } from '../record/NameField.tsx';
import { recordPages } from '../record/record-pages.tsx';
import { RecordList } from '../record/RecordList.tsx';
import { RecordShow } from '../record/RecordShow.tsx';
import { CodeField } from '../reference/CodeField.tsx';
import { CodeInput } from '../reference/CodeInput.tsx';
import { CodesField } from '../reference/CodesField.tsx';
import { AwardSchemeForm, entrants, groupings, orders } from './AwardSchemeForm.tsx';
import { WordsField } from '../record/WordsField.tsx';

function AwardSchemeList() {
  return (
    <RecordList kind="award-schemes" filters={[<CodeInput key="methodCode" kind="methods" source="methodCode" />]}>
      <TextField source="code" />
      <NameField source="nameZh" label="resources.award-schemes.fields.name" />
      <CodeField source="methodCode" kind="methods" />
      <FigureField source="definition.size" sortable={false} />
      <SelectField source="definition.orderedBy" choices={orders} sortable={false} />
      <CodesField source="definition.population.regions" kind="regions" sortable={false} />
    </RecordList>
  );
}

function AwardSchemeShow() {
  return (
    <RecordShow kind="award-schemes">
      <TextField source="code" />
      <TextField source="nameZh" />
      <TextField source="nameEn" />
      <CodeField source="methodCode" kind="methods" />
      <FigureField source="definition.size" />
      <SelectField source="definition.orderedBy" choices={orders} />
      <SelectField source="definition.entrants" choices={entrants} />
      <FigureField source="definition.trimMarks" />
      <WordsField source="definition.population.statuses" choices={choices('clusters', 'status', clusterStatuses)} />
      <WordsField source="definition.population.levels" choices={choices('clusters', 'level', clusterLevels)} />
      <CodesField source="definition.population.regions" kind="regions" />
      <TextArrayField source="definition.population.tags" />
      <TextArrayField source="definition.population.peerGroups" />
      <FigureField source="definition.eligibility.lowestRank" />
      <FigureField source="definition.eligibility.minimumScore" />
      <FigureField source="definition.eligibility.minimumStars" />
      <SelectField source="definition.perGroup.column" choices={groupings} />
      <FigureField source="definition.perGroup.most" />
    </RecordShow>
  );
}

export const awardSchemes = recordPages('award-schemes', {
  list: AwardSchemeList,
  show: AwardSchemeShow,
  form: AwardSchemeForm,
});
