import {
  Box,
  Card,
  CardContent,
  Chip,
  Stack,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import type { MethodVersion } from '@jiju/contract';
import { Link, Title, useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { useFormat } from '../format/useFormat.ts';
import { HistoryList } from '../history/HistoryList.tsx';
import { nameIn } from '../i18n/name.ts';
import { useMay } from '../provider/useMay.ts';
import { ReviewChip } from '../review/ReviewChip.tsx';
import { EmptyState } from '../state/EmptyState.tsx';
import { FailedState } from '../state/FailedState.tsx';
import { LoadingState } from '../state/LoadingState.tsx';
import { RulesInWords } from '../versions/RulesInWords.tsx';
import { NewVersion } from './NewVersion.tsx';
import { useRankedPeriods } from './useRankedPeriods.ts';
import { useVersions } from './useVersions.ts';
import { versionNow } from './version-in-force.ts';
import { WeightTree } from './WeightTree.tsx';

/** A method: what it is for, and its versions with the periods they hold for. */
export function MethodPage() {
  const { id = '' } = useParams();
  const translate = useTranslate();
  const { locale } = useFormat();
  const mayWrite = useMay('method-versions.write');
  const { method, list, versions } = useVersions(id);
  const { loaded, newest } = useRankedPeriods(method.data?.code);
  const { version, coming } = versionNow(versions, newest);
  if (method.error) return <FailedState error={method.error} retry={method.refetch} />;
  if (!method.data) return <LoadingState />;
  const { code, descriptionZh, descriptionEn, frequency } = method.data;
  const description = locale === 'zh' ? descriptionZh || descriptionEn : descriptionEn || descriptionZh;
  return (
    <Stack spacing={1.5} sx={{ pt: 1 }}>
      <Title title={nameIn(locale, method.data)} />
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'baseline', flexWrap: 'wrap' }}>
        <Typography variant="h1" component="h2">
          {nameIn(locale, method.data)}
        </Typography>
        <Typography color="textSecondary">
          {code} · {translate(`methods.frequency.${frequency}`)}
        </Typography>
        <Box sx={{ flex: 1 }} />
        {mayWrite ? <Link to={`/methods/${id}`}>{translate('ra.action.edit')}</Link> : null}
      </Box>
      {description === '' ? null : (
        <Typography sx={{ whiteSpace: 'pre-wrap', maxWidth: 900 }}>{description}</Typography>
      )}
      <Card>
        <CardContent>
          <Box sx={{ display: 'flex', mb: 1 }}>
            <Typography variant="h2" sx={{ flex: 1 }}>
              {translate('methods.versions')}
            </Typography>
            {versions.length > 1 ? (
              <Link to={`/methods/${id}/show/compare`}>{translate('versions.compare.link')}</Link>
            ) : null}
            {mayWrite && list.data && versions.length === 0 ? <NewVersion method={method.data} /> : null}
          </Box>
          {list.error ? <FailedState error={list.error} retry={list.refetch} /> : null}
          {list.isPending ? <LoadingState lines={3} /> : null}
          {list.data && versions.length === 0 ? (
            <EmptyState title="methods.noVersions" hint="methods.noVersionsHint" />
          ) : null}
          {versions.length > 0 ? <VersionTable methodId={id} versions={versions} /> : null}
        </CardContent>
      </Card>
      {version && loaded ? (
        <Card>
          <CardContent>
            <Box sx={{ display: 'flex', gap: 2 }}>
              <Typography variant="h2" sx={{ flex: 1 }}>
                {translate('methods.shares')}
              </Typography>
              <Link to={`/methods/${id}/show/diagnostics`}>{translate('diagnostics.link')}</Link>
            </Box>
            <WeightTree method={method.data} version={version} coming={coming} />
          </CardContent>
        </Card>
      ) : null}
      {version ? (
        <Card>
          <CardContent>
            <Typography variant="h2" gutterBottom>
              {translate('versions.rules.title')}
            </Typography>
            <RulesInWords version={version} />
          </CardContent>
        </Card>
      ) : null}
      <Card>
        <CardContent>
          <Typography variant="h2">{translate('record.history')}</Typography>
          <HistoryList kind="methods" id={method.data.id} />
        </CardContent>
      </Card>
    </Stack>
  );
}

const wide = { display: { xs: 'none', sm: 'table-cell' } };

function VersionTable({
  methodId,
  versions,
}: {
  readonly methodId: string;
  readonly versions: readonly MethodVersion[];
}) {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <TableContainer>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{translate('methods.version')}</TableCell>
            <TableCell>{translate('methods.state')}</TableCell>
            <TableCell>{translate('methods.holds')}</TableCell>
            <TableCell align="right">{translate('methods.indicatorCount')}</TableCell>
            <TableCell sx={wide}>{translate('methods.note')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {versions.map((version) => (
            <TableRow key={version.id} hover>
              <TableCell sx={{ minWidth: '6em' }}>
                <Link to={`/methods/${methodId}/show/versions/${version.id}`}>
                  {translate('methods.versionNumber', { number: version.number })} ({version.code})
                </Link>
              </TableCell>
              <TableCell>
                <Chip
                  size="small"
                  variant="outlined"
                  color={version.state === 'active' ? 'success' : 'default'}
                  label={translate(`methods.states.${version.state}`)}
                />{' '}
                {version.state === 'draft' ? <ReviewChip state={version.reviewState} /> : null}
              </TableCell>
              <TableCell>
                {version.effectiveFrom === null ? '—' : format.period(version.effectiveFrom)} –{' '}
                {version.effectiveTo === null ? translate('methods.openEnd') : format.period(version.effectiveTo)}
              </TableCell>
              <TableCell align="right">{version.definition.indicators.length}</TableCell>
              <TableCell sx={wide}>
                {format.locale === 'zh' ? version.noteZh || version.noteEn : version.noteEn || version.noteZh}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
