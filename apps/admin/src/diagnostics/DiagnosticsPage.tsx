import type { MethodRecord, MethodVersion } from '@jiju/contract';
import type { PeriodUnits } from '@jiju/domain';
import { Alert, Box, Card, CardContent, LinearProgress, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { Link, Title, useTranslate } from 'react-admin';
import { useParams, useSearchParams } from 'react-router-dom';
import { useFormat } from '../format/useFormat.ts';
import { nameIn } from '../i18n/name.ts';
import { ChoiceBox } from '../methods/ChoiceBox.tsx';
import { useRankedPeriods } from '../methods/useRankedPeriods.ts';
import { useVersions } from '../methods/useVersions.ts';
import { versionInForce } from '../methods/version-in-force.ts';
import { useProblemText } from '../problem/useProblemText.ts';
import { EmptyState } from '../state/EmptyState.tsx';
import { FailedState } from '../state/FailedState.tsx';
import { LoadingState } from '../state/LoadingState.tsx';
import { Result } from '../state/Result.tsx';
import { useChangeWords } from '../versions/useChangeWords.ts';
import { DiagnosisTable } from './DiagnosisTable.tsx';
import { correlationTable, groupTable, indicatorTable, removalTable, type DiagnosisWords } from './diagnosis-tables.ts';
import type { DiagnosisFound } from './diagnosis-run.ts';
import { useDiagnosis } from './useDiagnosis.ts';
import { useUnits } from './useUnits.ts';

/** What should an expert know before trusting this method on these figures? `?version=&period=` is an address. */
export function DiagnosticsPage() {
  const { id = '' } = useParams();
  const { method, list, versions } = useVersions(id);
  const error = method.error ?? list.error;
  if (error) return <FailedState error={error} retry={list.refetch} />;
  if (!method.data || !list.data) return <LoadingState lines={10} />;
  const [newest] = versions;
  if (!newest) return <EmptyState title="methods.noVersions" />;
  return <Diagnostics method={method.data} versions={versions} newest={newest} />;
}

interface DiagnosticsProps {
  readonly method: MethodRecord;
  readonly versions: readonly MethodVersion[];
  /** Looked at when the address names none and none is in force in the period. */
  readonly newest: MethodVersion;
}

function Diagnostics({ method, versions, newest }: DiagnosticsProps) {
  const translate = useTranslate();
  const format = useFormat();
  const [search, setSearch] = useSearchParams();
  const { loaded, periods, newest: lastRanked } = useRankedPeriods(method.code);
  const period = periods.find((one) => one === search.get('period')) ?? lastRanked;
  const inForce = period === null ? null : versionInForce(versions, period);
  const version = versions.find((one) => String(one.id) === search.get('version')) ?? inForce ?? newest;
  const { units, result } = useUnits(version, period);
  const put = (values: Readonly<Record<string, string>>) => {
    setSearch(new URLSearchParams({ ...Object.fromEntries(search), ...values }), { replace: true });
  };
  return (
    <Stack spacing={1.5} sx={{ pt: 1 }}>
      <Title title={`${nameIn(format.locale, method)} · ${translate('diagnostics.title')}`} />
      <Typography variant="h1" component="h2">
        <Link to={`/methods/${method.id}/show`}>{nameIn(format.locale, method)}</Link> ·{' '}
        {translate('diagnostics.title')}
      </Typography>
      <Typography color="textSecondary">{translate('diagnostics.intro')}</Typography>
      <Box sx={{ display: 'flex', gap: 1.5, flexWrap: 'wrap' }}>
        <ChoiceBox
          label={translate('diagnostics.version')}
          path=""
          value={String(version.id)}
          options={versions.map((one) => [String(one.id), translate('methods.versionNumber', one)] as const)}
          onChange={(value) => {
            put({ version: value });
          }}
        />
        {period === null ? null : (
          <ChoiceBox
            label={translate('diagnostics.period')}
            path=""
            value={period}
            options={periods.map((one) => [one, format.period(one)] as const)}
            onChange={(value) => {
              put({ period: value });
            }}
          />
        )}
      </Box>
      <Card>
        <CardContent>
          {period === null ? (
            loaded ? (
              <EmptyState title="methods.preview.noPeriod" hint="methods.preview.noPeriodHint" />
            ) : (
              <LoadingState />
            )
          ) : (
            <Result of={result}>
              {() =>
                units ? (
                  <Diagnosed version={version} units={units} name={`${version.code}-${period}`} />
                ) : (
                  <LoadingState />
                )
              }
            </Result>
          )}
        </CardContent>
      </Card>
    </Stack>
  );
}

function Diagnosed({
  version,
  units,
  name,
}: {
  readonly version: MethodVersion;
  readonly units: PeriodUnits;
  readonly name: string;
}) {
  const translate = useTranslate();
  const state = useDiagnosis(version.definition, units);
  if (state.kind === 'running') return <LinearProgress aria-label={translate('diagnostics.running')} />;
  if (state.kind === 'broken') return <Alert severity="warning">{translate('diagnostics.broken')}</Alert>;
  if (state.kind === 'failed')
    return <Alert severity="error">{translate('diagnostics.failed', { message: state.message })}</Alert>;
  return <Tables found={state.found} version={version} name={name} />;
}

function Tables({
  found,
  version,
  name,
}: {
  readonly found: DiagnosisFound;
  readonly version: MethodVersion;
  readonly name: string;
}) {
  const translate = useTranslate();
  const say = useProblemText();
  const { locale, nameOf } = useChangeWords([version.definition]);
  const words: DiagnosisWords = {
    translate: (key) => translate(key),
    nameOf,
    comma: locale === 'zh' ? '、' : ', ',
  };
  const [chosen, setChosen] = useState<string | null>(null);
  const several = found.groups.filter(({ members }) => members.length > 1);
  const group = several.find(({ code }) => code === chosen) ?? several[0];
  const of = (part: string) => ({
    title: translate(`diagnostics.${part}`),
    hint: translate(`diagnostics.${part}Hint`),
    fileName: `${name}-${part}`,
  });
  return (
    <>
      {found.notes.map((note) => (
        <Alert key={`${note.code} ${JSON.stringify(note.params)}`} severity="info" sx={{ mb: 1 }}>
          {say(note)}
        </Alert>
      ))}
      <DiagnosisTable {...of('indicators')} table={indicatorTable(found, words)} />
      <DiagnosisTable {...of('groups')} table={groupTable(found, words)} />
      {group ? (
        <DiagnosisTable
          {...of('correlations')}
          table={correlationTable(group, words)}
          aside={
            <ChoiceBox
              label={translate('diagnostics.group')}
              path=""
              value={group.code}
              options={several.map(({ code }) => [code, nameOf(code)] as const)}
              onChange={setChosen}
            />
          }
        />
      ) : null}
      <DiagnosisTable {...of('removals')} table={removalTable(found, words)} />
    </>
  );
}
