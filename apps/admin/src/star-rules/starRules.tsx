import type { StarRuleRecord } from '@jiju/contract';
import { Typography } from '@mui/material';
import { SelectField, SelectInput, TextField, TextInput, useRecordContext, useTranslate } from 'react-admin';
import { frequencyChoices } from '../indicators/indicator-choices.ts';
import { CodeTextInput } from '../record/CodeTextInput.tsx';
import { InputRow } from '../record/InputRow.tsx';
import { NameField } from '../record/NameField.tsx';
import { NameInputs } from '../record/NameInputs.tsx';
import { recordPages } from '../record/record-pages.tsx';
import { RecordList } from '../record/RecordList.tsx';
import { RecordShow } from '../record/RecordShow.tsx';
import { RuleVersions } from '../rules/RuleVersions.tsx';
import { RuleVersionsInput } from '../rules/RuleVersionsInput.tsx';
import { tableOf } from './star-table.ts';
import { StarTableGrid } from './StarTableGrid.tsx';
import { StarTableInput } from './StarTableInput.tsx';

function StarRuleList() {
  return (
    <RecordList kind="star-rules">
      <TextField source="code" />
      <NameField source="nameZh" label="resources.star-rules.fields.name" />
      <SelectField source="frequency" choices={frequencyChoices} />
      <TextField source="source" sortable={false} />
    </RecordList>
  );
}

function StarRuleShow() {
  return (
    <RecordShow
      kind="star-rules"
      below={
        <RuleVersions>
          <Thresholds />
        </RuleVersions>
      }
    >
      <TextField source="code" />
      <TextField source="nameZh" />
      <TextField source="nameEn" />
      <SelectField source="frequency" choices={frequencyChoices} />
      <TextField source="source" />
    </RecordShow>
  );
}

function Thresholds() {
  const translate = useTranslate();
  const version = useRecordContext<StarRuleRecord['versions'][number]>();
  const table = tableOf(version?.definition);
  const { combine } = table;
  const [kind, atLeast] = typeof combine === 'object' ? (['atLeast', combine.atLeast] as const) : [combine, 0];
  return (
    <>
      <Typography sx={{ mb: 1 }}>{translate(`resources.star-rules.needs.${kind}`, { count: atLeast })}</Typography>
      <StarTableGrid table={table} />
    </>
  );
}

function StarRuleForm() {
  return (
    <>
      <InputRow>
        <CodeTextInput />
        <SelectInput source="frequency" choices={frequencyChoices} />
      </InputRow>
      <NameInputs />
      <RuleVersionsInput kind="star-rules">
        <StarTableInput source="definition" />
      </RuleVersionsInput>
      <TextInput source="source" multiline />
    </>
  );
}

export const starRules = recordPages('star-rules', { list: StarRuleList, show: StarRuleShow, form: StarRuleForm });
