import type { Cluster } from '@jiju/contract';
import { Box } from '@mui/material';
import { Labeled, useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.ts';

/** Other names, and what the cluster was when. */
export function StatusHistory({ cluster }: { cluster: Cluster }) {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 1, mt: 1 }}>
      {cluster.aliases.length === 0 ? null : (
        <Labeled source="aliases">
          <span>{cluster.aliases.map(({ name, note }) => (note === '' ? name : `${name} (${note})`)).join(' · ')}</span>
        </Labeled>
      )}
      <Labeled source="statusHistory">
        <Box component="ol" sx={{ m: 0, pl: 2.5 }}>
          {cluster.statusHistory.map(({ status, from, note }, i) => (
            <li key={i}>
              {from === null ? translate('clusters.sinceEver') : format.day(from, 'short')}
              {': '}
              {translate(`resources.clusters.status.${status}`)}
              {note === '' ? '' : ` (${note})`}
            </li>
          ))}
        </Box>
      </Labeled>
    </Box>
  );
}
