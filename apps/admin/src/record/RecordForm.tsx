import type { RecordKind } from '@jiju/contract';
import { Toolbar as MuiToolbar } from '@mui/material';
import type { ReactNode } from 'react';
import { SaveButton, SimpleForm } from 'react-admin';
import type { Fields } from '../provider/record-body.ts';
import { validateRecord } from './validate-record.ts';

/** The form of a record: checked by the contract, warns before unsaved text is left. */
export function RecordForm({ kind, children }: { kind: RecordKind; children: ReactNode }) {
  return (
    <SimpleForm
      validate={(values: Fields) => validateRecord(kind, values)}
      mode="onBlur"
      reValidateMode="onChange"
      warnWhenUnsavedChanges
      toolbar={
        <MuiToolbar
          sx={{
            position: 'sticky',
            bottom: 0,
            bgcolor: 'background.paper',
            borderTop: 1,
            borderColor: 'divider',
            zIndex: 3,
          }}
        >
          <SaveButton alwaysEnable={false} />
        </MuiToolbar>
      }
      sx={{ maxWidth: 960, '& .MuiStack-root > .ra-input, & .MuiStack-root > .MuiFormControl-root': { width: '100%' } }}
    >
      {children}
    </SimpleForm>
  );
}
