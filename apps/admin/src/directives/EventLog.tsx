import type { Directive } from '@jiju/contract';
import { Box, Link, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.ts';
import { CodeName } from '../reference/CodeField.tsx';

type Event = Directive['events'][number];

/** Everything that happened to a directive, newest first, with what was said and the evidence given. */
export function EventLog({ events }: { readonly events: readonly Event[] }) {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <>
      <Typography variant="h2">{translate('directives.log')}</Typography>
      {events.length === 0 ? <Typography color="textSecondary">{translate('directives.noEvents')}</Typography> : null}
      <Box component="ol" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {events.toReversed().map((event, at) => (
          <Box
            component="li"
            key={events.length - at}
            sx={{ borderLeft: 2, borderColor: 'divider', pl: 1.5, py: 0.75 }}
          >
            <Typography variant="body2">
              <b>{translate(`directives.event.${event.type}`)}</b>
              {'until' in event ? ` → ${format.day(event.until, 'short')}` : ''}
              {'supersededByCode' in event ? ` → ${event.supersededByCode}` : ''}
            </Typography>
            <Typography variant="caption" component="div" color="textSecondary">
              {format.day(event.on, 'short')} ·{' '}
              {event.byUnitCode === null ? (
                translate(`directives.role.${event.byRole}`, { _: event.byRole })
              ) : (
                <CodeName kind="units" code={event.byUnitCode} />
              )}
            </Typography>
            {event.reason === '' ? null : <Typography variant="body2">{event.reason}</Typography>}
            {event.type === 'progress-reported' ? <Report report={event.report} /> : null}
          </Box>
        ))}
      </Box>
    </>
  );
}

function Report({ report }: { readonly report: Extract<Event, { type: 'progress-reported' }>['report'] }) {
  const translate = useTranslate();
  const { locale, number } = useFormat();
  return (
    <Typography variant="body2" component="div">
      {report.claimedPercent === null
        ? ''
        : `${translate('directives.claims', { percent: number(report.claimedPercent, 0) })} `}
      {locale === 'zh' ? report.textZh || report.textEn : report.textEn || report.textZh}
      {report.causeCode === null ? null : (
        <div>{`${translate('directives.cause')}: ${translate(`directives.causes.${report.causeCode}`)}`}</div>
      )}
      {report.evidence.map(({ title, url }) => (
        <div key={`${title} ${url ?? ''}`}>
          {translate('directives.evidence')}:{' '}
          {url === null ? (
            title
          ) : (
            <Link href={url} target="_blank" rel="noreferrer noopener">
              {title || url}
            </Link>
          )}
        </div>
      ))}
    </Typography>
  );
}
