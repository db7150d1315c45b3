import type { Indicator } from '@jiju/contract';
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
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ClusterLink } from '../cluster/ClusterLink.tsx';
import { useExplain } from '../explain/explain-context.ts';
import { Traced } from '../explain/Traced.tsx';
import { useFormat } from '../format/useFormat.ts';
import { Movement } from '../movement/Movement.tsx';
import { useProblemText } from '../problem/useProblemText.ts';
import { useCatalogue } from '../provider/useCatalogue.ts';
import { ScoreBar } from '../rankings/ScoreBar.tsx';
import { LoadingState } from '../state/LoadingState.tsx';
import { EmptyState } from '../state/EmptyState.tsx';
import { Result } from '../state/Result.tsx';
import { SyntheticMark } from '../synthetic/SyntheticMark.tsx';
import { previewScore } from './preview-score.ts';
import { ReadsFurther } from './ReadsFurther.tsx';
import type { WorkshopPreview } from './usePreview.ts';

export interface PreviewPaneProps {
  readonly work: WorkshopPreview;
  /** What the version says as it is stored. */
  readonly stored: MethodDefinition;
}

/** What if? The ranking this definition gives, computed here over the figures of a period, beside the version in force. */
export function PreviewPane(props: PreviewPaneProps) {
  const translate = useTranslate();
  const format = useFormat();
  const { periods, period, choose, loaded, result } = props.work;
  return (
    <Box>
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'center', mb: 1, flexWrap: 'wrap' }}>
        <Typography variant="h2" sx={{ flex: 1 }}>
          {translate('methods.preview.title')}
        </Typography>
        {period === null ? null : (
          <Autocomplete
            options={periods}
            value={period}
            disableClearable
            getOptionLabel={format.period}
            onChange={(_, next) => {
              choose(next);
            }}
            renderInput={(params) => <TextField {...params} label={translate('methods.preview.period')} />}
            sx={{ width: 160 }}
          />
        )}
      </Box>
      {period === null ? (
        loaded ? (
          <EmptyState title="methods.preview.noPeriod" hint="methods.preview.noPeriodHint" />
        ) : null
      ) : (
        <Result<object> of={result}>{() => <PreviewTable {...props} />}</Result>
      )}
    </Box>
  );
}

const shownAtFirst = 30;

function PreviewTable({ work, stored }: PreviewPaneProps) {
  const translate = useTranslate();
  const format = useFormat();
  const say = useProblemText();
  const explain = useExplain();
  const catalogue = useCatalogue<Indicator>('indicators');
  const [all, setAll] = useState(false);
  const { preview, ready, settled, behind, scaled, active, period, synthetic } = work;
  if (!ready) return <LoadingState lines={10} />;
  if (!preview) return <Alert severity="warning">{translate('methods.preview.broken')}</Alert>;
  const rows = all ? preview.rows : preview.rows.slice(0, shownAtFirst);
  return (
    <Box aria-busy={behind}>
      {scaled ? <Alert severity="info">{translate('methods.preview.scaled')}</Alert> : null}
      <ReadsFurther definition={settled} stored={stored} />
      <Typography variant="body2" role="status">
        {synthetic ? <SyntheticMark /> : null}{' '}
        {translate('methods.preview.counts', {
          ranked: preview.ranked,
          excluded: preview.rows.length - preview.ranked,
        })}{' '}
        {active
          ? translate('methods.preview.moved', {
              moved: preview.moved,
              number: active.number,
              period: format.period(period ?? ''),
            })
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
                    <Traced to={() => explain?.(previewScore(preview, row, period ?? '', catalogue))}>
                      <ScoreBar
                        score={row.score}
                        full={settled.fullPoints ?? 100}
                        decimals={settled.rounding?.score ?? 2}
                      />
                    </Traced>
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
