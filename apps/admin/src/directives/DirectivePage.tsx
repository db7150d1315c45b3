import type { DirectiveView, NamedProblem } from '@jiju/contract';
import { Box, Card, CardContent, Chip, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Link, Title, useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { Age } from '../age/Age.tsx';
import { useFormat } from '../format/useFormat.ts';
import { HistoryList } from '../history/HistoryList.tsx';
import { Light } from '../light/Light.tsx';
import { useCatalogue } from '../provider/useCatalogue.ts';
import { useMay } from '../provider/useMay.ts';
import { CodeName } from '../reference/CodeField.tsx';
import { EmptyState } from '../state/EmptyState.tsx';
import { Result } from '../state/Result.tsx';
import { DirectiveActions } from './DirectiveActions.tsx';
import { EventLog } from './EventLog.tsx';
import { MeasureCard } from './MeasureCard.tsx';
import { Standing } from './Standing.tsx';
import { useBoard, useDirective } from './useBoard.ts';

/** One directive: what is asked, of whom, how it stands and why, and what can be done now. */
export function DirectivePage() {
  const { id: key = '' } = useParams();
  // Links by id come from lists of records; the board knows the code.
  const byId = /^\d+$/.test(key);
  const { result: board, views } = useBoard();
  const code = byId ? (views.find(({ id }) => id === Number(key))?.code ?? null) : key;
  const result = useDirective(code);
  if (byId && board.data && code === null) return <EmptyState title="directives.unknown" />;
  return (
    <>
      <Title title="rooms.directives" />
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
          <Link to={`/directives/${encodeURIComponent(view.code)}/edit`}>{translate('ra.action.edit')}</Link>
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
          {view.children.length > 0 ? <Assignments view={view} /> : null}
        </Stack>
        <Stack spacing={1.5}>
          <DirectiveActions view={view} />
          <Card>
            <CardContent>
              <Who view={view} />
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

function Who({ view: { definition, parentCode } }: { readonly view: DirectiveView }) {
  const translate = useTranslate();
  const lines = [
    ['lead', [definition.leadUnitCode]],
    ['co', definition.coUnitCodes],
    ['supervisor', definition.supervisorUnitCode === null ? [] : [definition.supervisorUnitCode]],
  ] as const;
  return (
    <Box
      component="dl"
      sx={{
        display: 'grid',
        gridTemplateColumns: 'max-content 1fr',
        columnGap: 2,
        rowGap: 0.5,
        m: 0,
        '& dd': { m: 0 },
        '& dt': { color: 'text.secondary' },
      }}
    >
      {lines.map(([name, codes]) =>
        codes.length === 0 ? null : (
          <Pair key={name} name={translate(`directives.who.${name}`)}>
            {codes.map((code) => (
              <div key={code}>
                <CodeName kind="units" code={code} />
              </div>
            ))}
          </Pair>
        ),
      )}
      {parentCode === null ? null : (
        <Pair name={translate('directives.parent')}>
          <Link to={`/directives/${encodeURIComponent(parentCode)}`}>{parentCode}</Link>
        </Pair>
      )}
      {definition.answersProblemCodes.length === 0 ? null : (
        <Pair name={translate('directives.answers')}>
          {definition.answersProblemCodes.map((code) => (
            <div key={code}>
              <ProblemName code={code} />
            </div>
          ))}
        </Pair>
      )}
      <Pair name={translate('directives.reports')}>
        {translate(`directives.frequency.${definition.reportFrequency}`)}
      </Pair>
    </Box>
  );
}

function Pair({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

function Assignments({ view }: { readonly view: DirectiveView }) {
  const translate = useTranslate();
  const { locale } = useFormat();
  return (
    <Card>
      <CardContent>
        <Typography variant="h2">{translate('directives.assignments', { count: view.children.length })}</Typography>
        <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
          {view.children.map((child) => (
            <Box component="li" key={child.code} sx={{ display: 'flex', gap: 1, py: 0.5 }}>
              <Light light={child.light} wordless />
              <Link to={`/directives/${encodeURIComponent(child.code)}`}>
                {child.code} {locale === 'zh' ? child.textZh : child.textEn || child.textZh}
              </Link>
            </Box>
          ))}
        </Box>
      </CardContent>
    </Card>
  );
}

function ProblemName({ code }: { readonly code: string }) {
  const { locale } = useFormat();
  const problem = useCatalogue<NamedProblem>('named-problems').get(code);
  const text = locale === 'zh' ? problem?.textZh : problem?.textEn || problem?.textZh;
  return problem ? <Link to={`/named-problems/${problem.id}/show`}>{text}</Link> : <span>{code}</span>;
}
