import type { Operations } from '@jiju/contract';
import {
  Alert,
  Box,
  Button,
  Card,
  CardContent,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import { Confirm, useTranslate } from 'react-admin';
import { ageWords } from '../age/age.ts';
import { useFormat } from '../format/useFormat.ts';
import { useMay } from '../provider/useMay.ts';
import { recompute } from './operations-api.ts';
import { RecomputeProgress } from './RecomputeProgress.tsx';
import { useDeed } from './useDeed.ts';

/** Seconds; a large import takes a few. */
const longUntold = 10;

/** What waits to be computed again and for how long; and the buttons to have everything computed again. */
export function StaleCard({
  operations: { stale, recomputing, untoldSeconds, results },
}: {
  readonly operations: Operations;
}) {
  const translate = useTranslate();
  const mayWrite = useMay('operations.write');
  const format = useFormat();
  const { busy, doIt } = useDeed();
  const [asking, setAsking] = useState<'missing' | 'all' | null>(null);
  const waiting = stale.reduce((sum, { count }) => sum + count, 0);
  const oldest = Math.max(0, ...stale.map(({ oldestSeconds }) => oldestSeconds));
  const all = results.reduce((sum, { count }) => sum + count, 0);
  const age = (seconds: number) => {
    const { key, count } = ageWords(1000 * seconds);
    return translate(`operations.age.${key}`, { count });
  };
  return (
    <Card>
      <CardContent>
        <Typography variant="h2">{translate('operations.stale')}</Typography>
        <Typography sx={{ fontSize: 26, fontWeight: 600 }}>
          {waiting === 0 ? translate('operations.allFresh') : translate('operations.oldest', { age: age(oldest) })}
        </Typography>
        {untoldSeconds > longUntold ? (
          <Alert severity="warning" sx={{ my: 1 }}>
            {translate('operations.untold', { age: age(untoldSeconds) })}
          </Alert>
        ) : null}
        {recomputing ? <RecomputeProgress of={recomputing} /> : null}
        {stale.length > 0 ? (
          <Table size="small">
            <TableHead>
              <TableRow>
                <TableCell>{translate('operations.kind')}</TableCell>
                <TableCell align="right">{translate('operations.count')}</TableCell>
                <TableCell align="right">{translate('operations.waitingFor')}</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {stale.map(({ kind, count, oldestSeconds }) => (
                <TableRow key={kind}>
                  <TableCell>{translate(`audit.kind.${kind}`, { _: kind })}</TableCell>
                  <TableCell align="right">{format.number(count)}</TableCell>
                  <TableCell align="right">{age(oldestSeconds)}</TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        ) : null}
        {mayWrite ? (
          <Box sx={{ display: 'flex', gap: 1, mt: 1.5 }}>
            {(['missing', 'all'] as const).map((what) => (
              <Button
                key={what}
                size="small"
                variant="outlined"
                disabled={busy}
                onClick={() => {
                  setAsking(what);
                }}
              >
                {translate(`operations.recompute.${what}`)}
              </Button>
            ))}
          </Box>
        ) : null}
        <Confirm
          isOpen={asking !== null}
          title={asking ? translate(`operations.recompute.${asking}`) : ''}
          content={
            asking
              ? translate(`operations.recomputeText.${asking}`, {
                  count: format.number(asking === 'all' ? all : waiting),
                })
              : ''
          }
          onConfirm={() => {
            if (asking) void doIt(() => recompute(asking), 'operations.recomputeAsked');
            setAsking(null);
          }}
          onClose={() => {
            setAsking(null);
          }}
        />
      </CardContent>
    </Card>
  );
}
