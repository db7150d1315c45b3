import { metricsTable, rankingHead, type MethodVersion } from '@jiju/contract';
import type { MethodDefinition } from '@jiju/domain';
import {
  Alert,
  Autocomplete,
  Box,
  Button,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  TextField,
  Typography,
} from '@mui/material';
import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslate } from 'react-admin';
import { ClusterLink } from '../cluster/ClusterLink.tsx';
import { useFormat } from '../format/useFormat.ts';
import { Movement } from '../movement/Movement.tsx';
import { useProblemText } from '../problem/useProblemText.ts';
import { query } from '../provider/query.ts';
import { useResult } from '../provider/useResult.ts';
import { listed } from '../rankings/listed.ts';
import { ScoreBar } from '../rankings/ScoreBar.tsx';
import { EmptyState } from '../state/EmptyState.tsx';
import { Result } from '../state/Result.tsx';
import { patchMethod } from './edit-definition.ts';
import { previewRanking, type MetricsTable } from './preview-ranking.ts';

export interface PreviewPaneProps {
  readonly definition: MethodDefinition;
  /** The version in force, to compare with; null without one. */
  readonly active: MethodVersion | null;
  readonly methodCode: string;
}

/** What if? The ranking this definition gives, computed here over the figures of a period, beside the version in force. */
export function PreviewPane({ definition, active, methodCode }: PreviewPaneProps) {
  const translate = useTranslate();
  const format = useFormat();
  const [chosen, setChosen] = useState<string | null>(null);
  const heads = useResult('/rankings', listed(rankingHead), { subjects: ['ranking'] });
  const own = (heads.data ? heads.data.items : []).filter((head) => head.methodCode === methodCode);
  const periods = [...new Set(own.map(({ periodCode }) => periodCode))].sort().reverse();
  const period = chosen ?? own.find(({ ranked }) => ranked > 0)?.periodCode ?? periods[0] ?? null;
  const table = useResult(period === null ? null : `/metrics-table${query({ periodCode: period })}`, metricsTable, {
    subjects: ['metric'],
    period: period ?? undefined,
  });
  return (
    <Box>
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'center', mb: 1, flexWrap: 'wrap' }}>
        <Typography variant="h2" sx={{ flex: 1 }}>
          {translate('methods.preview.title')}
        </Typography>
        {period === null ? null : (
          <Autocomplete
            options={periods.length === 0 ? [period] : periods}
            value={period}
            disableClearable
            getOptionLabel={format.period}
            onChange={(_, next) => {
              setChosen(next);
            }}
            renderInput={(params) => <TextField {...params} label={translate('methods.preview.period')} />}
            sx={{ width: 160 }}
          />
        )}
      </Box>
      {period === null ? (
        heads.data ? (
          <EmptyState title="methods.preview.noPeriod" hint="methods.preview.noPeriodHint" />
        ) : null
      ) : (
        <Result of={table}>{(data) => <PreviewTable definition={definition} active={active} table={data} />}</Result>
      )}
    </Box>
  );
}

const shownAtFirst = 30;

function PreviewTable({
  definition,
  active,
  table,
}: {
  readonly definition: MethodDefinition;
  readonly active: MethodVersion | null;
  readonly table: MetricsTable;
}) {
  const translate = useTranslate();
  const format = useFormat();
  const say = useProblemText();
  const [all, setAll] = useState(false);
  // Typing stays smooth: the ranking follows a moment later.
  const settled = useDeferredValue(definition);
  const against = active?.definition ?? null;
  const exact = useMemo(() => previewRanking(settled, against, table), [settled, against, table]);
  // Weights that do not add up yet are on the way to it: shown as if they were scaled, and said so.
  const scaled = useMemo(
    () => (exact ? null : previewRanking(patchMethod(settled, { weightsMustSum: undefined }), against, table)),
    [exact, settled, against, table],
  );
  const preview = exact ?? scaled;
  if (!preview) return <Alert severity="warning">{translate('methods.preview.broken')}</Alert>;
  const rows = all ? preview.rows : preview.rows.slice(0, shownAtFirst);
  return (
    <Box aria-busy={settled !== definition} sx={{ opacity: settled === definition ? 1 : 0.6 }}>
      {scaled ? <Alert severity="info">{translate('methods.preview.scaled')}</Alert> : null}
      <Typography variant="body2" role="status">
        {translate('methods.preview.counts', {
          ranked: preview.ranked,
          excluded: preview.rows.length - preview.ranked,
        })}{' '}
        {active
          ? translate('methods.preview.moved', { moved: preview.moved, number: active.number })
          : translate('methods.preview.noActive')}
      </Typography>
      {preview.notes.map((note) => (
        <Typography
          key={`${note.code} ${JSON.stringify(note.params)}`}
          variant="caption"
          component="div"
          color="warning"
        >
          {say(note)}
        </Typography>
      ))}
      <TableContainer sx={{ maxHeight: 560 }}>
        <Table size="small" stickyHeader sx={{ '& td, & th': { px: 0.75 } }}>
          <TableHead>
            <TableRow>
              <TableCell align="right">{translate('rankings.rank')}</TableCell>
              <TableCell>{translate('methods.preview.change')}</TableCell>
              <TableCell>{translate('rankings.cluster')}</TableCell>
              <TableCell>{translate('rankings.score')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map((row) => (
              <TableRow key={row.clusterId}>
                <TableCell align="right">{row.rank ?? '—'}</TableCell>
                <TableCell>{active ? <Movement rank={row.rank} previous={row.previousRank} /> : null}</TableCell>
                <TableCell>
                  <ClusterLink clusterId={row.clusterId} cluster={row} />
                </TableCell>
                <TableCell>
                  {row.excluded ? (
                    <Typography variant="caption" color="textSecondary">
                      {say(row.excluded)}
                    </Typography>
                  ) : (
                    <ScoreBar
                      score={row.score}
                      full={settled.fullPoints ?? 100}
                      decimals={settled.rounding?.score ?? 2}
                    />
                  )}
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
      {preview.rows.length > shownAtFirst ? (
        <Button
          size="small"
          onClick={() => {
            setAll(!all);
          }}
        >
          {all
            ? translate('methods.preview.fewer')
            : translate('methods.preview.all', { count: format.number(preview.rows.length) })}
        </Button>
      ) : null}
    </Box>
  );
}
