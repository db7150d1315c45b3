import type { Operations } from '@jiju/contract';
import {
  Button,
  Card,
  CardContent,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.ts';
import { useMay } from '../provider/useMay.ts';
import { retry } from './operations-api.ts';
import { useDeed } from './useDeed.ts';

/** Scopes whose computation failed: how often, why, and when it is tried again. */
export function FailedScopes({ failed }: Pick<Operations, 'failed'>) {
  const translate = useTranslate();
  const format = useFormat();
  const mayWrite = useMay('operations.write');
  const { busy, doIt } = useDeed();
  if (failed.length === 0) return null;
  return (
    <Card>
      <CardContent>
        <Typography variant="h2">{translate('operations.failed', { count: failed.length })}</Typography>
        <TableContainer>
          <Table size="small">
            <TableHead>
              <TableRow>
                <TableCell>{translate('operations.kind')}</TableCell>
                <TableCell>{translate('operations.key')}</TableCell>
                <TableCell align="right">{translate('operations.failures')}</TableCell>
                <TableCell>{translate('operations.lastError')}</TableCell>
                <TableCell>{translate('operations.retryAt')}</TableCell>
                <TableCell component="td" />
              </TableRow>
            </TableHead>
            <TableBody>
              {failed.map((one) => (
                <TableRow key={`${one.kind} ${one.key}`}>
                  <TableCell>{translate(`audit.kind.${one.kind}`, { _: one.kind })}</TableCell>
                  <TableCell>{one.key}</TableCell>
                  <TableCell align="right">{one.failures}</TableCell>
                  <TableCell sx={{ overflowWrap: 'anywhere' }}>{one.lastError}</TableCell>
                  <TableCell>{format.instant(one.retryAt)}</TableCell>
                  <TableCell align="right">
                    {mayWrite ? (
                      <Button
                        size="small"
                        disabled={busy}
                        onClick={() => void doIt(() => retry(one.kind, one.key), 'operations.recomputeAsked')}
                      >
                        {translate('operations.retry')}
                      </Button>
                    ) : null}
                  </TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </TableContainer>
      </CardContent>
    </Card>
  );
}
