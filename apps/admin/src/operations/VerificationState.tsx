import type { Verification } from '@jiju/contract';
import { Alert, Box, LinearProgress } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.ts';
import { Findings } from './Findings.tsx';
import { percentLooked, verdictOf } from './verification-verdict.ts';

/** A verification: how far it is, or what it found. */
export function VerificationState({ of: one }: { readonly of: Verification }) {
  const translate = useTranslate();
  const format = useFormat();
  const percent = percentLooked(one);
  const { severity, key } = verdictOf(one);
  return (
    <>
      {one.endedAt === null ? (
        <Box role="status" sx={{ my: 1 }}>
          {translate(one.state === 'waiting' ? 'operations.verifyWaiting' : 'operations.checking', {
            looked: format.number(one.looked),
            total: format.number(one.total),
          })}
          <LinearProgress
            aria-label={translate('operations.drift')}
            variant={percent === null ? 'indeterminate' : 'determinate'}
            value={percent ?? 0}
            sx={{ my: 1 }}
          />
        </Box>
      ) : (
        <Alert severity={severity}>
          {translate(key, {
            checked: format.number(one.checked),
            drifted: format.number(one.drifted),
            failed: format.number(one.failed),
            error: one.error ?? '',
          })}
          {one.looked > one.checked + one.failed
            ? ` ${translate('operations.notChecked', { count: format.number(one.looked - one.checked - one.failed) })}`
            : ''}{' '}
          ({format.instant(one.endedAt)}, {one.askedBy})
        </Alert>
      )}
      {one.findings.length > 0 ? <Findings of={one} /> : null}
    </>
  );
}
