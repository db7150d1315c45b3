import type { MethodRecord, MethodVersion } from '@jiju/contract';
import { Box, Button, Card, CardContent, Stack, Typography } from '@mui/material';
import { Link, Title, useTranslate } from 'react-admin';
import { useParams, useSearchParams } from 'react-router-dom';
import { useFormat } from '../format/useFormat.ts';
import { nameIn } from '../i18n/name.ts';
import { ChoiceBox } from '../methods/ChoiceBox.tsx';
import { useRankedPeriods } from '../methods/useRankedPeriods.ts';
import { useVersions } from '../methods/useVersions.ts';
import { versionInForce } from '../methods/version-in-force.ts';
import { EmptyState } from '../state/EmptyState.tsx';
import { FailedState } from '../state/FailedState.tsx';
import { LoadingState } from '../state/LoadingState.tsx';
import { ChangeList } from './ChangeList.tsx';
import { WholeRanking } from './EffectDetail.tsx';

/** What does one version say otherwise than another, and whom does it move? `?a=&b=&period=` is an address for both. */
export function ComparePage() {
  const { id = '' } = useParams();
  const { method, list, versions } = useVersions(id);
  const error = method.error ?? list.error;
  if (error) return <FailedState error={error} retry={list.refetch} />;
  if (!method.data || !list.data) return <LoadingState lines={10} />;
  return <Compare method={method.data} versions={versions} />;
}

interface CompareProps {
  readonly method: MethodRecord;
  /** The newest first. */
  readonly versions: readonly MethodVersion[];
}

function Compare({ method, versions }: CompareProps) {
  const translate = useTranslate();
  const format = useFormat();
  const [search, setSearch] = useSearchParams();
  const { loaded, periods, newest } = useRankedPeriods(method.code);
  const period = periods.find((one) => one === search.get('period')) ?? newest;
  const active = period === null ? null : versionInForce(versions, period);
  const chosen = (name: string) => versions.find((one) => String(one.id) === search.get(name));
  // By itself: the newest beside the one in force in the period, or beside the one before it.
  const later = chosen('b') ?? versions[0];
  const earlier = chosen('a') ?? (active && active.id !== later?.id ? active : versions.find((one) => one !== later));
  const put = (values: Readonly<Record<string, string>>) => {
    setSearch(new URLSearchParams({ ...Object.fromEntries(search), ...values }), { replace: true });
  };
  const options = versions.map(
    (one) => [String(one.id), `${translate('methods.versionNumber', one)} (${one.code})`] as const,
  );
  return (
    <Stack spacing={1.5} sx={{ pt: 1 }}>
      <Title title={`${nameIn(format.locale, method)} · ${translate('versions.compare.title')}`} />
      <Typography variant="h1" component="h2">
        <Link to={`/methods/${method.id}/show`}>{nameIn(format.locale, method)}</Link> ·{' '}
        {translate('versions.compare.title')}
      </Typography>
      {earlier && later ? (
        <>
          <Box sx={{ display: 'flex', gap: 1.5, flexWrap: 'wrap', alignItems: 'center' }}>
            <ChoiceBox
              label={translate('versions.compare.first')}
              path=""
              value={String(earlier.id)}
              options={options}
              onChange={(a) => {
                put({ a, b: String(later.id) });
              }}
            />
            <Button
              onClick={() => {
                put({ a: String(later.id), b: String(earlier.id) });
              }}
            >
              {translate('versions.compare.swap')}
            </Button>
            <ChoiceBox
              label={translate('versions.compare.second')}
              path=""
              value={String(later.id)}
              options={options}
              onChange={(b) => {
                put({ b, a: String(earlier.id) });
              }}
            />
          </Box>
          <Card>
            <CardContent>
              <Typography variant="h2" sx={{ mb: 1 }}>
                {translate('versions.compare.texts')}
              </Typography>
              <ChangeList before={earlier.definition} after={later.definition} />
            </CardContent>
          </Card>
          <Card>
            <CardContent>
              <Box sx={{ display: 'flex', gap: 2, alignItems: 'center', flexWrap: 'wrap', mb: 1 }}>
                <Typography variant="h2" sx={{ flex: 1 }}>
                  {translate('versions.compare.ranks')}
                </Typography>
                {period === null ? null : (
                  <ChoiceBox
                    label={translate('versions.compare.period')}
                    path=""
                    value={period}
                    options={periods.map((one) => [one, format.period(one)] as const)}
                    onChange={(next) => {
                      put({ period: next });
                    }}
                  />
                )}
              </Box>
              {period === null ? (
                loaded ? (
                  <EmptyState title="methods.preview.noPeriod" hint="methods.preview.noPeriodHint" />
                ) : null
              ) : (
                <WholeRanking versionId={later.id} against={earlier.id} period={period} />
              )}
            </CardContent>
          </Card>
        </>
      ) : (
        <EmptyState title="versions.compare.oneVersion" />
      )}
    </Stack>
  );
}
