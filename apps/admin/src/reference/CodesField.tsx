import { Box } from '@mui/material';
import { useFieldValue, type FieldProps } from 'react-admin';
import { CodeName } from './CodeField.tsx';

/** Several references by code. `kind` is the kind that is referred to. */
export function CodesField({ kind, ...props }: FieldProps & { kind: string; source: string }) {
  const codes = (useFieldValue(props) ?? []) as readonly string[];
  return (
    <Box component="span" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5 }}>
      {codes.map((code) => (
        <CodeName key={code} kind={kind} code={code} />
      ))}
    </Box>
  );
}
