import type { Verification } from '@jiju/contract';
import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import { useTranslate } from 'react-admin';

/** The first things a verification found. */
export function Findings({ of: { findings } }: { readonly of: Verification }) {
  const translate = useTranslate();
  return (
    <TableContainer sx={{ maxHeight: 240, mt: 1 }}>
      <Table size="small" stickyHeader>
        <TableHead>
          <TableRow>
            <TableCell>{translate('operations.kind')}</TableCell>
            <TableCell>{translate('operations.key')}</TableCell>
            <TableCell>{translate('operations.found')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {findings.map(({ kind, key, what, detail }, at) => (
            <TableRow key={at}>
              <TableCell>{translate(`audit.kind.${kind}`, { _: kind })}</TableCell>
              <TableCell>{key}</TableCell>
              <TableCell sx={{ overflowWrap: 'anywhere' }} title={detail}>
                {translate(`operations.finding.${what}`)}
                {what === 'not-computable' ? `: ${detail}` : ''}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
