import type { DirectiveView } from '@jiju/contract';
import { Box, Card, CardContent, Chip, Stack, Typography } from '@mui/material';
import { Link, Title, useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { Age } from '../age/Age.tsx';
import { useFormat } from '../format/useFormat.ts';
import { HistoryList } from '../history/HistoryList.tsx';
import { Light } from '../light/Light.tsx';
import { useMay } from '../provider/useMay.ts';
import { EmptyState } from '../state/EmptyState.tsx';
import { Result } from '../state/Result.tsx';
import { DirectiveActions } from './DirectiveActions.tsx';
import { DirectiveAssignments } from './DirectiveAssignments.tsx';
import { DirectiveWho } from './DirectiveWho.tsx';
import { EventLog } from './EventLog.tsx';
import { MeasureCard } from './MeasureCard.tsx';
import { Standing } from './Standing.tsx';
import { useBoard, useDirective } from './useBoard.ts';

/** One directive: what is asked, of whom, how it stands and why, and what can be done now. */
export function DirectivePage() {
  const { id: key = '' } = useParams();
  const translate = useTranslate();
  // Links by id come from lists of records; the board knows the code.
  const byId = /^\d+$/.test(key);
  const { result: board, views } = useBoard();
  const code = byId ? (views.find(({ id }) => id === Number(key))?.code ?? null) : key;
  const result = useDirective(code);
  if (byId && board.data && code === null) return <EmptyState title="directives.unknown" />;
  return (
    <>
      <Title title={[translate('resources.directives.name', { smart_count: 1 }), code].filter(Boolean).join(' ')} />
      <Result of={result} lines={10}>
        {(view) => <DirectiveBody view={view} />}
      </Result>
    </>
  );
}

function DirectiveBody({ view }: { readonly view: DirectiveView }) {
  const translate = useTranslate();
  const format = useFormat();
  const mayWrite = useMay('directives.write');
  const { definition } = view;
  const zh = format.locale === 'zh';
  const [text, other] = zh
    ? [definition.textZh, definition.textEn]
    : [definition.textEn || definition.textZh, definition.textEn ? definition.textZh : ''];
  const { source } = definition;
  return (
    <Stack spacing={1.5} sx={{ pt: 1 }}>
      <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography variant="h1" component="h2">
          {view.code}
        </Typography>
        <Light light={view.light} />
        <Chip size="small" variant="outlined" label={translate(`directives.state.${view.state}`)} />
        <Age computedAt={view.computedAt} stale={view.stale} />
        <Box sx={{ flex: 1 }} />
        {mayWrite ? (
          <Link to={`/directives/${encodeURIComponent(view.code)}/edit`} sx={{ displayPrint: 'none' }}>
            {translate('ra.action.edit')}
          </Link>
        ) : null}
      </Box>
      <Box
        sx={{
          display: 'grid',
          gap: 1.5,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 3fr) minmax(0, 2fr)' },
          alignItems: 'start',
        }}
      >
        <Stack spacing={1.5}>
          <Card>
            <CardContent>
              <Typography sx={{ fontSize: 16, whiteSpace: 'pre-wrap' }}>{text}</Typography>
              {other === '' ? null : (
                <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5, whiteSpace: 'pre-wrap' }}>
                  {other}
                </Typography>
              )}
              <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
                {translate('directives.source')}:{' '}
                {[
                  zh ? source.titleZh : source.titleEn || source.titleZh,
                  zh ? source.speakerZh : source.speakerEn || source.speakerZh,
                  format.day(source.date),
                  source.section,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </Typography>
            </CardContent>
          </Card>
          <Standing view={view} />
          <MeasureCard view={view} />
          {view.children.length > 0 ? <DirectiveAssignments view={view} /> : null}
        </Stack>
        <Stack spacing={1.5}>
          <DirectiveActions view={view} />
          <Card>
            <CardContent>
              <DirectiveWho view={view} />
            </CardContent>
          </Card>
          <Card>
            <CardContent>
              <EventLog events={view.events} />
            </CardContent>
          </Card>
        </Stack>
      </Box>
      {/* The log above says it in words; this is every change of the record, for whoever checks. */}
      <Card component="details">
        <CardContent component="summary" sx={{ cursor: 'pointer' }}>
          {translate('record.history')}
        </CardContent>
        <CardContent sx={{ overflowX: 'auto' }}>
          <HistoryList kind="directives" id={view.id} />
        </CardContent>
      </Card>
    </Stack>
  );
}
