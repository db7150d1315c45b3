import { directiveUrgencies, reportFrequencies } from './choices.ts';
import { Toolbar, Typography } from '@mui/material';
import {
  DateInput,
  NumberInput,
  SaveButton,
  SelectInput,
  SimpleForm,
  TextArrayInput,
  TextInput,
  useRecordContext,
  useTranslate,
} from 'react-admin';
import { InputRow } from '../record/InputRow.tsx';
import { validateRecord } from '../record/validate-record.ts';
import { CodeInput, CodesInput } from '../reference/CodeInput.tsx';
import { MeasureInputs } from './MeasureInputs.tsx';

const toolbar = (
  <Toolbar
    sx={{ position: 'sticky', bottom: 0, bgcolor: 'background.paper', borderTop: 1, borderColor: 'divider', zIndex: 3 }}
  >
    <SaveButton alwaysEnable={false} />
  </Toolbar>
);

/** What a directive says: source, text, units, dates, measure. Checked by the contract as it is typed. */
export function DirectiveForm() {
  const translate = useTranslate();
  // Chosen once: others refer to it.
  const isNew = useRecordContext()?.id === undefined;
  const validate = (values: Record<string, unknown>) => {
    const definition = validateRecord('directives', values);
    return Object.keys(definition).length === 0 ? {} : { definition };
  };
  const head = (key: string) => (
    <Typography variant="h2" sx={{ mt: 1, mb: 1.5 }}>
      {translate(`directives.form.${key}`)}
    </Typography>
  );
  return (
    <SimpleForm
      validate={validate}
      mode="onBlur"
      reValidateMode="onChange"
      warnWhenUnsavedChanges
      toolbar={toolbar}
      sx={{ maxWidth: 900 }}
    >
      {head('text')}
      <InputRow>
        <TextInput source="definition.code" required readOnly={!isNew} />
        <SelectInput source="definition.urgency" choices={directiveUrgencies} />
        <TextInput source="definition.theme" />
      </InputRow>
      <TextInput source="definition.textZh" multiline minRows={2} required fullWidth />
      <TextInput source="definition.textEn" multiline minRows={2} fullWidth />
      {head('source')}
      <InputRow>
        <TextInput source="definition.source.titleZh" required />
        <TextInput source="definition.source.titleEn" />
      </InputRow>
      <InputRow>
        <TextInput source="definition.source.speakerZh" />
        <TextInput source="definition.source.speakerEn" />
        <DateInput source="definition.source.date" required />
        <TextInput source="definition.source.section" />
      </InputRow>
      {head('units')}
      <InputRow>
        <CodeInput kind="units" source="definition.leadUnitCode" />
        <CodeInput kind="units" source="definition.supervisorUnitCode" />
      </InputRow>
      <CodesInput kind="units" source="definition.coUnitCodes" />
      {head('dates')}
      <InputRow>
        <DateInput source="definition.issuedOn" required />
        <DateInput
          source="definition.deadline"
          helperText="directives.form.deadlineHint"
          parse={(value: string) => value || null}
        />
        <SelectInput source="definition.reportFrequency" choices={reportFrequencies} />
      </InputRow>
      {head('belongs')}
      <InputRow>
        <CodeInput kind="directives" source="definition.parentCode" />
        <CodeInput kind="regions" source="definition.regionCode" />
        <NumberInput source="definition.weight" />
      </InputRow>
      <CodesInput kind="named-problems" source="definition.answersProblemCodes" />
      <TextArrayInput source="definition.tags" />
      {head('measure')}
      <MeasureInputs />
    </SimpleForm>
  );
}
