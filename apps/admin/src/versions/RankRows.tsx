import type { EffectRow } from '@jiju/contract';
import {
  Button,
  FormControlLabel,
  Switch,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { saveTable } from '../chart/save-table.ts';
import { ClusterLink } from '../cluster/ClusterLink.tsx';
import { Traced } from '../explain/Traced.tsx';
import { useFormat } from '../format/useFormat.ts';
import { nameIn } from '../i18n/name.ts';
import { Movement } from '../movement/Movement.tsx';
import { useProblemText } from '../problem/useProblemText.ts';
import { SyntheticMark } from '../synthetic/SyntheticMark.tsx';
import { moveBetween, type TwoVersions } from './move-between.ts';

const shownAtFirst = 30;
const wide = { display: { xs: 'none', sm: 'table-cell' } };

export interface RankRowsProps extends TwoVersions {
  readonly rows: readonly EffectRow[];
  readonly fileName: string;
}

/** Every cluster by two versions: both places, the move and what made it, both scores; and why one of them does not rank it. */
export function RankRows({ rows, fileName, ...versions }: RankRowsProps) {
  const translate = useTranslate();
  const format = useFormat();
  const say = useProblemText();
  const [onlyMoved, setOnlyMoved] = useState(false);
  const [all, setAll] = useState(false);
  const matching = onlyMoved ? rows.filter(({ rank, previousRank }) => rank !== previousRank) : rows;
  const shown = all ? matching : matching.slice(0, shownAtFirst);
  const save = () => {
    const heads = ['rank', 'previousRank', 'cluster', 'score', 'previousScore'] as const;
    saveTable(fileName, {
      columns: [translate('methods.field.code'), ...heads.map((head) => translate(`versions.rows.${head}`))],
      rows: matching.map((row) => [
        row.clusterCode,
        row.rank,
        row.previousRank,
        nameIn(format.locale, row),
        row.score,
        row.previousScore,
      ]),
    });
  };
  return (
    <>
      <FormControlLabel
        control={
          <Switch
            size="small"
            checked={onlyMoved}
            onChange={(_, on) => {
              setOnlyMoved(on);
            }}
          />
        }
        label={translate('versions.rows.onlyMoved')}
      />
      {versions.synthetic ? <SyntheticMark /> : null}
      <Button size="small" onClick={save}>
        {translate('chart.csv')}
      </Button>
      {matching.length === 0 ? <Typography>{translate('versions.rows.noneMoved')}</Typography> : null}
      <TableContainer>
        <Table size="small" sx={{ '& td, & th': { px: 0.75 } }}>
          <TableHead>
            <TableRow>
              <TableCell align="right">{translate('versions.rows.rank')}</TableCell>
              <TableCell align="right">{translate('versions.rows.previousRank')}</TableCell>
              <TableCell>{translate('versions.rows.move')}</TableCell>
              <TableCell>{translate('versions.rows.cluster')}</TableCell>
              <TableCell align="right" sx={wide}>
                {translate('versions.rows.score')}
              </TableCell>
              <TableCell align="right" sx={wide}>
                {translate('versions.rows.previousScore')}
              </TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {shown.map((row) => (
              <TableRow key={row.clusterId}>
                <TableCell align="right">{row.rank ?? '—'}</TableCell>
                <TableCell align="right">{row.previousRank ?? '—'}</TableCell>
                <TableCell>
                  <Traced to={moveBetween(versions, row)}>
                    <Movement rank={row.rank} previous={row.previousRank} />
                  </Traced>
                </TableCell>
                <TableCell>
                  <ClusterLink clusterId={row.clusterId} cluster={row} />
                  {row.excluded ? (
                    <Typography variant="caption" color="textSecondary" component="div">
                      {translate('versions.rows.notBy', { reason: say(row.excluded) })}
                    </Typography>
                  ) : null}
                  {row.previousExcluded ? (
                    <Typography variant="caption" color="textSecondary" component="div">
                      {translate('versions.rows.notBefore', { reason: say(row.previousExcluded) })}
                    </Typography>
                  ) : null}
                </TableCell>
                <TableCell align="right" sx={wide}>
                  <Traced to={moveBetween(versions, row)}>{format.number(row.score, 2)}</Traced>
                </TableCell>
                <TableCell align="right" sx={wide}>
                  {format.number(row.previousScore, 2)}
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
      {matching.length > shownAtFirst ? (
        <Button
          size="small"
          onClick={() => {
            setAll(!all);
          }}
        >
          {all
            ? translate('versions.rows.fewer')
            : translate('versions.rows.allOf', { count: format.number(matching.length) })}
        </Button>
      ) : null}
    </>
  );
}
