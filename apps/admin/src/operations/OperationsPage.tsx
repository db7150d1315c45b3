import { operations } from '@jiju/contract';
import { Box, Stack } from '@mui/material';
import { Title } from 'react-admin';
import { useResult } from '../provider/useResult.ts';
import { Result } from '../state/Result.tsx';
import { BrokenRecords } from './BrokenRecords.tsx';
import { DriftCard } from './DriftCard.tsx';
import { FailedScopes } from './FailedScopes.tsx';
import { QueueCard } from './QueueCard.tsx';
import { Schedules } from './Schedules.tsx';
import { StaleCard } from './StaleCard.tsx';
import { usePolling } from './usePolling.ts';

/** Does the machine do its work? */
export default function OperationsPage() {
  const result = useResult('/operations', operations, { subjects: ['fact', 'operations'] });
  const { stale = [], verification = null } = result.data ?? {};
  const busy = stale.length > 0 || (verification !== null && verification.endedAt === null);
  usePolling(result.refetch, busy ? 1000 : 5000);
  return (
    <Stack spacing={1.5} sx={{ pt: 1 }}>
      <Title title="rooms.operations" />
      <Result of={result}>
        {(data) => (
          <>
            <BrokenRecords broken={data.broken} />
            <Box
              sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 320px), 1fr))' }}
            >
              <StaleCard operations={data} />
              <QueueCard queue={data.queue} results={data.results} />
              <DriftCard drift={data.drift} verification={data.verification} onChange={result.refetch} />
            </Box>
            <FailedScopes failed={data.failed} />
          </>
        )}
      </Result>
      <Schedules />
    </Stack>
  );
}
