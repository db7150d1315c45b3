import type { Operations } from '@jiju/contract';
import { Alert, Box, Card, CardContent, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.ts';

const counts = ['waiting', 'active', 'delayed', 'failed'] as const;

/** The queue and what has been computed so far. Results are right without it too: the sweep finds what it loses. */
export function QueueCard({ queue, results }: Pick<Operations, 'queue' | 'results'>) {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <Card>
      <CardContent>
        <Typography variant="h2">
          {translate('operations.queue')} ({queue.backend === 'redis' ? 'Redis' : 'PostgreSQL'})
        </Typography>
        {queue.reachable ? null : <Alert severity="error">{translate('operations.unreachable')}</Alert>}
        {queue.paused ? <Alert severity="warning">{translate('operations.queuePaused')}</Alert> : null}
        <Box
          component="dl"
          sx={{
            display: 'grid',
            gridTemplateColumns: '1fr auto',
            m: 0,
            rowGap: 0.5,
            '& dd': { m: 0, textAlign: 'right' },
          }}
        >
          {counts.map((name) => (
            <Pair key={name} name={translate(`operations.queueState.${name}`)} value={format.number(queue[name])} />
          ))}
        </Box>
        <Typography variant="h3" sx={{ mt: 1.5 }}>
          {translate('operations.results')}
        </Typography>
        <Box
          component="dl"
          sx={{
            display: 'grid',
            gridTemplateColumns: '1fr auto',
            m: 0,
            rowGap: 0.5,
            '& dd': { m: 0, textAlign: 'right' },
          }}
        >
          {results.map(({ kind, count }) => (
            <Pair key={kind} name={translate(`audit.kind.${kind}`, { _: kind })} value={format.number(count)} />
          ))}
        </Box>
      </CardContent>
    </Card>
  );
}

function Pair({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}
