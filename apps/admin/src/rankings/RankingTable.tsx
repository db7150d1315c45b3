import type { Ranking, RankingRow } from '@jiju/contract';
import {
  Box,
  Checkbox,
  Link,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useTranslate } from 'react-admin';
import { Fresh } from '../age/Fresh.tsx';
import { Traced } from '../explain/Traced.tsx';
import { printedShares } from '../format/printed-shares.ts';
import { useFormat } from '../format/useFormat.ts';
import { nameIn } from '../i18n/name.ts';
import { Movement } from '../movement/Movement.tsx';
import { useCatalogue } from '../provider/useCatalogue.ts';
import { filledIn } from '../ranking-charts/ranking-heat.ts';
import { IntervalCells, IntervalHeads } from '../robustness/IntervalCells.tsx';
import { usePlaceIntervals } from '../robustness/place-intervals.ts';
import { topGroups } from './row-parts.ts';
import type { RankingSort } from './ranking-sort.ts';
import { spansText } from '../robustness/spans-text.ts';
import { ScoreBar } from './ScoreBar.tsx';
import { SortHead } from './SortHead.tsx';

export interface RankingTableProps {
  readonly ranking: Ranking;
  /** Clusters drawn in the chart below. */
  readonly chosen: readonly number[];
  readonly sort: RankingSort;
  /** Columns that are not wanted. */
  readonly hidden: ReadonlySet<string>;
  readonly onSort: (sort: RankingSort) => void;
  readonly onOpen: (row: RankingRow) => void;
  readonly onChoose: (clusterId: number, on: boolean) => void;
}

const dense = {
  '& th, & td': { px: { xs: 0.5, sm: 1 } },
  '& th:nth-of-type(-n+3), & td:nth-of-type(-n+3)': { px: 0.5 },
};
// Rank, name and score are what a phone shows first; how it moved stands below the rank there.
const notOnPhone = { display: { xs: 'none', sm: 'table-cell' } };
const onPhone = { display: { sm: 'none' } };

// Two characters stand beside each other also over a narrow column.
const unbroken = { whiteSpace: 'nowrap' } as const;

/** The ranking itself: place, movement, score with bar, dimensions, places in region and peer group, and how sure the place is once that was computed. */
export function RankingTable({ ranking, chosen, sort, hidden, onSort, onOpen, onChoose }: RankingTableProps) {
  const translate = useTranslate();
  const format = useFormat();
  const regions = useCatalogue('regions');
  const dimensions = topGroups(ranking);
  const shares = printedShares(
    dimensions.map(({ weight }) => weight),
    { least: 0 },
  );
  const groups = dimensions
    .map((group, at) => ({ ...group, percent: shares.percents[at] }))
    .filter(({ code }) => !hidden.has(`group.${code}`));
  const intervals = usePlaceIntervals(ranking);
  const sure = hidden.has('intervals') ? null : intervals;
  const moved = hidden.has('moved') ? { display: 'none' } : notOnPhone;
  const sorting = { sort, onSort };
  const hasRegions = !hidden.has('region') && ranking.rows.some(({ regionRank }) => regionRank !== null);
  const hasPeers =
    !hidden.has('peers') && ranking.rows.some(({ peerRank, peerGroup }) => peerRank !== null && peerGroup !== '');
  return (
    <TableContainer>
      <Table size="small" sx={dense}>
        <TableHead>
          <TableRow>
            <TableCell padding="checkbox" component="td" title={translate('rankings.chart')} sx={notOnPhone} />
            <SortHead by="rank" align="right" sx={unbroken} {...sorting}>
              {translate('rankings.rank')}
            </SortHead>
            <SortHead by="moved" sx={{ ...moved, ...unbroken }} {...sorting}>
              {translate('rankings.moved')}
            </SortHead>
            <SortHead by={format.locale === 'zh' ? 'nameZh' : 'nameEn'} {...sorting}>
              {translate('rankings.cluster')}
            </SortHead>
            <SortHead by="score" {...sorting}>
              {translate('rankings.score')}
            </SortHead>
            {sure ? <IntervalHeads /> : null}
            {groups.map((group) => (
              <SortHead
                key={group.code}
                by={`group.${group.at}`}
                align="right"
                sx={{ minWidth: 90, textWrap: 'balance' }}
                {...sorting}
              >
                <span>
                  {nameIn(format.locale, group)}
                  <Typography variant="caption" component="div" color="textSecondary">
                    {format.number(group.percent, shares.decimals)}%
                  </Typography>
                </span>
              </SortHead>
            ))}
            {hasRegions ? (
              <SortHead by="regionRank" align="right" sx={unbroken} {...sorting}>
                {translate('rankings.inRegion')}
              </SortHead>
            ) : null}
            {hasPeers ? (
              <SortHead by="peerRank" align="right" sx={unbroken} {...sorting}>
                {translate('rankings.inPeers')}
              </SortHead>
            ) : null}
          </TableRow>
        </TableHead>
        <TableBody>
          {ranking.rows.map((row) => {
            const name = nameIn(format.locale, row);
            const region = regions.get(row.regionCode);
            const open = sure?.open.get(row.clusterCode);
            const missing = filledIn(ranking, row).length;
            const of = `${ranking.methodCode} ${ranking.periodCode} ${row.clusterId}`;
            return (
              <TableRow
                key={row.clusterId}
                hover
                selected={chosen.includes(row.clusterId)}
                onClick={({ target }) => {
                  // The name is the button for the keyboard; a box to tick or another button in the row keeps its own meaning.
                  if (!(target as Element).closest('a, button, input, label') && !window.getSelection()?.toString())
                    onOpen(row);
                }}
                sx={{ cursor: 'pointer' }}
              >
                <TableCell padding="checkbox" sx={notOnPhone}>
                  <Checkbox
                    size="small"
                    sx={{ p: 0.5 }}
                    checked={chosen.includes(row.clusterId)}
                    slotProps={{ input: { 'aria-label': translate('rankings.drawInChart', { name }) } }}
                    onChange={(_, on) => {
                      onChoose(row.clusterId, on);
                    }}
                  />
                </TableCell>
                <TableCell align="right" sx={{ fontWeight: 600 }}>
                  <Fresh value={row.rank} of={of}>
                    {row.rank ?? '—'}
                  </Fresh>
                  {hidden.has('moved') ? null : (
                    <Box sx={{ ...onPhone, fontWeight: 400, fontSize: '0.75rem' }}>
                      <Movement rank={row.rank} previous={row.previousRank} />
                    </Box>
                  )}
                  {open ? (
                    <Typography
                      variant="caption"
                      component="div"
                      color="textSecondary"
                      title={translate('robustness.apart', {
                        places: spansText(open, translate('robustness.said.comma')),
                      })}
                    >
                      ≈ {spansText(open, translate('robustness.said.comma'))}
                    </Typography>
                  ) : null}
                </TableCell>
                <TableCell sx={moved}>
                  <Movement rank={row.rank} previous={row.previousRank} />
                </TableCell>
                <TableCell sx={{ minWidth: { xs: 110, sm: 150, lg: 210 } }}>
                  <Link
                    component="button"
                    type="button"
                    underline="hover"
                    onClick={() => {
                      onOpen(row);
                    }}
                    sx={{ textAlign: 'left' }}
                    title={translate('rankings.why')}
                  >
                    {name}
                  </Link>
                  <Typography variant="caption" component="div" color="textSecondary">
                    {[
                      nameIn(format.locale, region) || row.regionCode,
                      row.peerGroup && translate(`rankings.peer.${row.peerGroup}`, { _: row.peerGroup }),
                      missing > 0 && translate('rankings.filledCount', { count: missing }),
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </Typography>
                </TableCell>
                <TableCell>
                  <ScoreBar
                    score={row.score}
                    of={of}
                    full={ranking.fullPoints}
                    decimals={ranking.scoreDecimals}
                    to={() => onOpen(row)}
                  />
                </TableCell>
                {sure ? <IntervalCells line={sure.lines.get(row.clusterCode)} ranked={ranking.ranked} /> : null}
                {groups.map(({ at, code }) => (
                  <TableCell key={code} align="right">
                    <Traced to={() => onOpen(row)}>
                      {format.number(row.groups[at], ranking.fullPoints <= 1 ? 3 : 1)}
                    </Traced>
                  </TableCell>
                ))}
                {hasRegions ? <TableCell align="right">{row.regionRank ?? '—'}</TableCell> : null}
                {hasPeers ? <TableCell align="right">{row.peerRank ?? '—'}</TableCell> : null}
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
