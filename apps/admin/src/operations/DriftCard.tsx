import type { Operations } from '@jiju/contract';
import { Alert, Button, Card, CardContent, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.ts';
import { useMay } from '../provider/useMay.ts';
import { cancelVerification, verify } from './operations-api.ts';
import { useDeed } from './useDeed.ts';
import { VerificationState } from './VerificationState.tsx';

type DriftCardProps = Pick<Operations, 'drift' | 'verification'> & { readonly onChange: () => unknown };

/** Whether stored results equal a recomputation from scratch: what the last checks found, and a button to ask now. */
export function DriftCard({ drift, verification, onChange }: DriftCardProps) {
  const translate = useTranslate();
  const format = useFormat();
  const mayWrite = useMay('operations.write');
  const { busy, doIt } = useDeed();
  const open = verification !== null && verification.endedAt === null;
  const start = async () => {
    await verify();
    await onChange();
  };
  const cancel = async () => {
    if (verification) await cancelVerification(verification.id);
    await onChange();
  };
  return (
    <Card>
      <CardContent>
        <Typography variant="h2">{translate('operations.drift')}</Typography>
        {verification === null ? (
          <Typography color="textSecondary">{translate('operations.neverChecked')}</Typography>
        ) : (
          <VerificationState of={verification} />
        )}
        {drift.at === null ? null : (
          <Alert severity={drift.drifted === 0 ? 'success' : 'error'} sx={{ mt: 1 }}>
            {translate('operations.lastSample')}{' '}
            {translate(drift.drifted === 0 ? 'operations.noDrift' : 'operations.drifted', { ...drift })} (
            {format.instant(drift.at)})
          </Alert>
        )}
        {mayWrite ? (
          <Button
            size="small"
            variant="outlined"
            sx={{ mt: 1.5 }}
            disabled={busy}
            onClick={() =>
              void (open ? doIt(cancel, 'operations.verifyCancelled') : doIt(start, 'operations.verifyAsked'))
            }
          >
            {translate(open ? 'operations.cancelVerification' : 'operations.verify')}
          </Button>
        ) : null}
      </CardContent>
    </Card>
  );
}
