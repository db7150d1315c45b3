import { ArrayField, Datagrid, TextField } from 'react-admin';
import { DayField } from '../record/DayField.tsx';
import { EmptyLine } from '../state/EmptyLine.tsx';
import { CodeField } from '../reference/CodeField.tsx';

/** Who may still report after closing, and until when. */
export function PeriodExceptions() {
  return (
    <ArrayField source="exceptions">
      <Datagrid bulkActionButtons={false} rowClick={false} empty={<EmptyLine text="resources.periods.noExceptions" />}>
        <CodeField source="clusterCode" kind="clusters" label="resources.periods.fields.exceptions.clusterCode" />
        <DayField source="until" label="resources.periods.fields.exceptions.until" />
        <TextField source="note" label="resources.periods.fields.exceptions.note" />
      </Datagrid>
    </ArrayField>
  );
}
