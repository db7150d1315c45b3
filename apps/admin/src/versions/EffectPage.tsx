import type { MethodRecord, MethodVersion, PeriodRecord, VersionEffectAnswer } from '@jiju/contract';
import { comparePeriods, frequencyOf } from '@jiju/domain';
import { Box, Card, CardContent, Stack, Typography } from '@mui/material';
import { useMemo } from 'react';
import { Link, Title, useTranslate } from 'react-admin';
import { useParams, useSearchParams } from 'react-router-dom';
import { useFormat } from '../format/useFormat.ts';
import { nameIn } from '../i18n/name.ts';
import { ChoiceBox } from '../methods/ChoiceBox.tsx';
import { useVersions } from '../methods/useVersions.ts';
import { useCatalogue } from '../provider/useCatalogue.ts';
import { EmptyState } from '../state/EmptyState.tsx';
import { FailedState } from '../state/FailedState.tsx';
import { LoadingState } from '../state/LoadingState.tsx';
import { VersionReview } from '../methods/VersionReview.tsx';
import { EffectProgressBar } from './EffectProgressBar.tsx';
import { EffectTable } from './EffectTable.tsx';
import { useEffectRun } from './useEffectRun.ts';

/** What would this version change, and where? Asked before it is put into force. */
export function EffectPage() {
  const { id = '', version: versionId = '' } = useParams();
  const { method, list, versions } = useVersions(id);
  const version = versions.find((one) => String(one.id) === versionId);
  const error = method.error ?? list.error;
  if (error) return <FailedState error={error} retry={list.refetch} />;
  if (!method.data || !list.data) return <LoadingState lines={10} />;
  if (!version) return <EmptyState title="methods.unknownVersion" hint="methods.unknownVersionHint" />;
  return <Effect key={version.id} method={method.data} version={version} versions={versions} />;
}

/** The periods of a method, the newest first. */
function usePeriods(frequency: MethodRecord['frequency']): readonly string[] {
  const catalogue = useCatalogue<PeriodRecord>('periods');
  return useMemo(
    () =>
      [...catalogue.values()]
        .filter(({ code, archivedAt }) => archivedAt === null && frequencyOf(code) === frequency)
        .map(({ code }) => code)
        .sort((a, b) => comparePeriods(b, a)),
    [catalogue, frequency],
  );
}

/** Choices that say nothing in the address. */
const inForce = 'in-force';
const always = 'always';

function Effect({
  method,
  version,
  versions,
}: {
  readonly method: MethodRecord;
  readonly version: MethodVersion;
  readonly versions: readonly MethodVersion[];
}) {
  const translate = useTranslate();
  const format = useFormat();
  const [search, setSearch] = useSearchParams();
  const all = usePeriods(method.frequency);
  const from = all.find((period) => period === search.get('from')) ?? null;
  const against = versions.find((one) => String(one.id) === search.get('against')) ?? null;
  const periods = from === null ? all : all.filter((period) => comparePeriods(period, from) >= 0);
  // Not its revision: being reviewed changes nothing of what it would do.
  const content = JSON.stringify(version.definition);
  const asked =
    all.length === 0 ? null : { versionId: version.id, content, against: against?.id ?? null, from, periods };
  const { progress, stop, resume, again } = useEffectRun(asked);
  const choose = (name: string, value: string) => {
    const next = new URLSearchParams(search);
    if (value === inForce || value === always) next.delete(name);
    else next.set(name, value);
    setSearch(next, { replace: true });
  };
  const title = translate('versions.effect.title', { number: version.number });
  return (
    <Stack spacing={1.5} sx={{ pt: 1 }}>
      <Title title={`${nameIn(format.locale, method)} · ${title}`} />
      <Typography variant="h1" component="h2">
        <Link to={`/methods/${method.id}/show`}>{nameIn(format.locale, method)}</Link> ·{' '}
        <Link to={`/methods/${method.id}/show/versions/${version.id}`}>
          {translate('methods.versionNumber', { number: version.number })}
        </Link>{' '}
        · {translate('versions.effect.link')}
      </Typography>
      <VersionReview version={version} />
      <Typography color="textSecondary">{translate('versions.effect.intro')}</Typography>
      <Card>
        <CardContent>
          <Box sx={{ display: 'flex', gap: 1.5, flexWrap: 'wrap', mb: 1.5 }}>
            <ChoiceBox
              label={translate('versions.effect.against')}
              path=""
              value={String(against?.id ?? inForce)}
              options={[
                [inForce, translate('versions.effect.inForce')],
                ...versions
                  .filter((one) => one.id !== version.id)
                  .map((one) => [String(one.id), translate('methods.versionNumber', one)] as const),
              ]}
              onChange={(value) => {
                choose('against', value);
              }}
            />
            <ChoiceBox
              label={translate('versions.effect.from')}
              path=""
              value={from ?? always}
              options={[
                [always, translate('versions.effect.always')],
                ...all.map((period) => [period, format.period(period)] as const),
              ]}
              onChange={(value) => {
                choose('from', value);
              }}
            />
          </Box>
          {all.length === 0 ? <EmptyState title="versions.effect.noPeriods" /> : null}
          {progress ? (
            <>
              <EffectProgressBar progress={progress} onStop={stop} onResume={resume} onAgain={again} />
              <Found
                effects={periods.flatMap((period) => progress.found.get(period) ?? [])}
                finished={progress.state === 'done'}
                versionId={version.id}
                against={against?.id ?? null}
              />
            </>
          ) : null}
        </CardContent>
      </Card>
    </Stack>
  );
}

const changes = ({ moved, entered, left, awards }: VersionEffectAnswer): boolean =>
  moved + entered.count + left.count + awards.length > 0;

function Found({
  effects,
  finished,
  versionId,
  against,
}: {
  readonly effects: readonly VersionEffectAnswer[];
  readonly finished: boolean;
  readonly versionId: number;
  readonly against: number | null;
}) {
  const translate = useTranslate();
  const withFigures = effects.filter(({ hasFigures }) => hasFigures);
  const without = effects.length - withFigures.length;
  const changed = withFigures.filter(changes).length;
  if (finished && withFigures.length === 0) return <Typography>{translate('versions.effect.noFigures')}</Typography>;
  return (
    <>
      {finished ? (
        <Typography sx={{ my: 1 }} role="status">
          {changed === 0
            ? translate('versions.effect.nothing')
            : translate('versions.effect.summary', { periods: withFigures.length, changed })}
        </Typography>
      ) : null}
      <EffectTable effects={withFigures} versionId={versionId} against={against} />
      {finished && without > 0 ? (
        <Typography variant="caption" color="textSecondary">
          {translate('versions.effect.without', { count: without, smart_count: without })}
        </Typography>
      ) : null}
    </>
  );
}
