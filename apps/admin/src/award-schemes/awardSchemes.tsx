import { clusterLevels, clusterStatuses, type AwardSchemeRecord } from '@jiju/contract';
import type { ReactNode } from 'react';
import {
  RecordContextProvider,
  SelectField,
  SimpleShowLayout,
  TextArrayField,
  TextField,
  useRecordContext,
  type FieldProps,
} from 'react-admin';
import { choices } from '../record/choices.ts';
import { FigureField } from '../record/FigureField.tsx';
import { NameField } from '../record/NameField.tsx';
import { recordPages } from '../record/record-pages.tsx';
import { RecordList } from '../record/RecordList.tsx';
import { RecordShow } from '../record/RecordShow.tsx';
import { CodeField } from '../reference/CodeField.tsx';
import { CodeInput } from '../reference/CodeInput.tsx';
import { CodesField } from '../reference/CodesField.tsx';
import { RuleVersions } from '../rules/RuleVersions.tsx';
import { AwardSchemeForm, entrants, groupings, orders } from './AwardSchemeForm.tsx';
import { WordsField } from '../record/WordsField.tsx';

function AwardSchemeList() {
  return (
    <RecordList kind="award-schemes" filters={[<CodeInput key="methodCode" kind="methods" source="methodCode" />]}>
      <TextField source="code" />
      <NameField source="nameZh" label="resources.award-schemes.fields.name" />
      <CodeField source="methodCode" kind="methods" />
      <Newest source="definition.size" sortable={false}>
        <FigureField source="definition.size" />
      </Newest>
      <Newest source="definition.orderedBy" sortable={false}>
        <SelectField source="definition.orderedBy" choices={orders} />
      </Newest>
      <Newest source="definition.population.regions" sortable={false}>
        <CodesField source="definition.population.regions" kind="regions" />
      </Newest>
    </RecordList>
  );
}

/** A field of the version that began last. */
function Newest({ children }: FieldProps & { readonly source: string; readonly children: ReactNode }) {
  const version = useRecordContext<AwardSchemeRecord>()?.versions.at(-1);
  return version ? <RecordContextProvider value={version}>{children}</RecordContextProvider> : null;
}

function AwardSchemeShow() {
  return (
    <RecordShow
      kind="award-schemes"
      below={
        <RuleVersions>
          <AwardVersion />
        </RuleVersions>
      }
    >
      <TextField source="code" />
      <TextField source="nameZh" />
      <TextField source="nameEn" />
      <CodeField source="methodCode" kind="methods" />
    </RecordShow>
  );
}

/** One version of a scheme, which is the record here. */
function AwardVersion() {
  return (
    <SimpleShowLayout
      sx={{
        p: 0,
        '& .RaSimpleShowLayout-stack': {
          display: 'grid',
          gridTemplateColumns: 'repeat(auto-fill, minmax(240px, 1fr))',
        },
      }}
    >
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
    </SimpleShowLayout>
  );
}

export const awardSchemes = recordPages('award-schemes', {
  list: AwardSchemeList,
  show: AwardSchemeShow,
  form: AwardSchemeForm,
});
