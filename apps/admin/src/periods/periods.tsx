import {
  ArrayInput,
  DateInput,
  FunctionField,
  SelectInput,
  SimpleFormIterator,
  TextInput,
  WrapperField,
  useTranslate,
} from 'react-admin';
import type { PeriodRecord } from '@jiju/contract';
import { formatPeriod } from '../format/date.ts';
import { chosenLocale } from '../provider/locale.ts';
import { useMay } from '../provider/useMay.ts';
import { choices } from '../record/choices.ts';
import { DayField } from '../record/DayField.tsx';
import { InputRow } from '../record/InputRow.tsx';
import { PeriodField } from '../record/PeriodField.tsx';
import { recordPages } from '../record/record-pages.tsx';
import { RecordList } from '../record/RecordList.tsx';
import { RecordShow } from '../record/RecordShow.tsx';
import { CodeInput } from '../reference/CodeInput.tsx';
import { PeriodExceptions } from './PeriodExceptions.tsx';
import { PeriodStateButton } from './PeriodStateButton.tsx';
import { PeriodStateField } from './PeriodStateField.tsx';

const states = choices('periods', 'state', ['open', 'closed']);
const newestFirst = { field: 'code', order: 'DESC' } as const;

function PeriodList() {
  const translate = useTranslate();
  const mayWrite = useMay('periods.write');
  return (
    <RecordList
      kind="periods"
      sort={newestFirst}
      filters={[<SelectInput key="state" source="state" choices={states} />]}
      brief={<PeriodStateField source="state" />}
    >
      <PeriodField source="code" />
      <PeriodStateField source="state" />
      <DayField source="opensOn" />
      <DayField source="dueOn" />
      <FunctionField<PeriodRecord>
        source="exceptions"
        sortable={false}
        render={({ exceptions }) =>
          exceptions.length === 0
            ? ''
            : translate('resources.periods.exceptionCount', { smart_count: exceptions.length })
        }
      />
      {mayWrite ? (
        <WrapperField label="resources.periods.stateChange">
          <PeriodStateButton />
        </WrapperField>
      ) : null}
    </RecordList>
  );
}

function PeriodShow() {
  const mayWrite = useMay('periods.write');
  return (
    <RecordShow kind="periods">
      <PeriodField source="code" />
      <PeriodStateField source="state" />
      <DayField source="opensOn" />
      <DayField source="dueOn" />
      <WrapperField source="exceptions">
        <PeriodExceptions />
      </WrapperField>
      {mayWrite ? (
        <WrapperField label="resources.periods.stateChange">
          <PeriodStateButton />
        </WrapperField>
      ) : null}
    </RecordShow>
  );
}

function PeriodForm() {
  return (
    <>
      <InputRow>
        <TextInput source="code" isRequired helperText="resources.periods.codeHint" />
        <SelectInput source="state" choices={states} />
      </InputRow>
      <InputRow>
        <DateInput source="opensOn" />
        <DateInput source="dueOn" />
      </InputRow>
      <ArrayInput source="exceptions">
        <SimpleFormIterator inline disableReordering>
          <CodeInput
            kind="clusters"
            source="clusterCode"
            label="resources.periods.fields.exceptions.clusterCode"
            sx={{ minWidth: 220 }}
          />
          <DateInput source="until" label="resources.periods.fields.exceptions.until" />
          <TextInput source="note" label="resources.periods.fields.exceptions.note" />
        </SimpleFormIterator>
      </ArrayInput>
    </>
  );
}

export const periods = recordPages('periods', {
  list: PeriodList,
  show: PeriodShow,
  form: PeriodForm,
  called: ({ code = '' }) => formatPeriod(code, chosenLocale.get()),
});
