import type { Cluster, RedLineEvent } from '@jiju/contract';
import { Box } from '@mui/material';
import { Link, useGetList, useRecordContext, useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.ts';
import { useRedLines } from '../red-line-events/useRedLines.ts';
import { EmptyLine } from '../state/EmptyLine.tsx';
import { FailedState } from '../state/FailedState.tsx';
import { PartTitle } from './PartTitle.tsx';

/** Red lines the cluster has crossed, the latest first. */
export function ProfileRedLines() {
  const translate = useTranslate();
  const format = useFormat();
  const names = useRedLines();
  const cluster = useRecordContext<Cluster>();
  const { data, error, refetch } = useGetList<RedLineEvent>(
    'red-line-events',
    {
      filter: { clusterCode: cluster?.code },
      sort: { field: 'happenedOn', order: 'DESC' },
      pagination: { page: 1, perPage: 20 },
    },
    { enabled: cluster !== undefined },
  );
  return (
    <>
      <PartTitle title="clusters.redLines" />
      {error ? <FailedState error={error} retry={refetch} /> : null}
      {data?.length === 0 ? <EmptyLine text="clusters.noRedLines" /> : null}
      {data?.map((event) => (
        <Box key={event.id} sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5 }}>
          <span>{format.day(event.happenedOn, 'short')}</span>
          <Link to={`/red-line-events/${event.id}/show`}>
            {(format.locale === 'en' && event.reasonEn) || event.reasonZh}
          </Link>
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {names.get(event.redLine) ?? event.redLine} × {event.count}
            {event.appeal === 'none' ? '' : ` · ${translate(`resources.red-line-events.appeal.${event.appeal}`)}`}
          </Box>
        </Box>
      ))}
    </>
  );
}
