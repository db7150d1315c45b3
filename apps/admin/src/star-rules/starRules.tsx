import type { StarRuleRecord } from '@jiju/contract';
import { Box, Typography } from '@mui/material';
import { SelectField, SelectInput, TextField, TextInput, useRecordContext, useTranslate } from 'react-admin';
import { frequencyChoices } from '../indicators/indicator-choices.ts';
import { CodeTextInput } from '../record/CodeTextInput.tsx';
import { InputRow } from '../record/InputRow.tsx';
import { NameField } from '../record/NameField.tsx';
import { NameInputs } from '../record/NameInputs.tsx';
import { recordPages } from '../record/record-pages.tsx';
import { RecordList } from '../record/RecordList.tsx';
import { RecordShow } from '../record/RecordShow.tsx';
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
    <RecordShow kind="star-rules" below={<Thresholds />}>
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
  const rule = useRecordContext<StarRuleRecord>();
  const table = tableOf(rule?.definition);
  const { combine } = table;
  const [kind, atLeast] = typeof combine === 'object' ? (['atLeast', combine.atLeast] as const) : [combine, 0];
  return (
    <Box component="section" sx={{ px: 2 }}>
      <Typography variant="h3" component="h2" gutterBottom>
        {translate('resources.star-rules.fields.definition')}
      </Typography>
      <Typography sx={{ mb: 1 }}>{translate(`resources.star-rules.needs.${kind}`, { count: atLeast })}</Typography>
      <StarTableGrid table={table} />
    </Box>
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
      <StarTableInput source="definition" />
      <TextInput source="source" multiline />
    </>
  );
}

export const starRules = recordPages('star-rules', { list: StarRuleList, show: StarRuleShow, form: StarRuleForm });
