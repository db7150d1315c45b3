import type { Ranking, RankingRow, Region } from '@jiju/contract';
import { strengthsOf } from '@jiju/domain';
import { Box, MenuItem, TextField, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { scoreOrigin } from '../explain/score-origin.ts';
import { useFormat } from '../format/useFormat.ts';
import { nameIn, type Named } from '../i18n/name.ts';
import { useCatalogue } from '../provider/useCatalogue.ts';
import { isFilledIn } from '../ranking-charts/ranking-heat.ts';
import { topGroups } from '../rankings/row-parts.ts';
import { cityOf } from '../regions/city-of.ts';
import { comparedRows, dimensionLines, indicatorLines, type Among } from './peer-lines.ts';
import { PeerChart } from './PeerChart.tsx';
import { StandingTable } from './StandingTable.tsx';

export interface PeerComparisonProps {
  /** With every row. */
  readonly ranking: Ranking;
  readonly row: RankingRow;
}

/** A cluster against all, its peer group or its city: by dimension or by indicator drawn, and its strong and weak sides in words. */
export function PeerComparison({ ranking, row }: PeerComparisonProps) {
  const translate = useTranslate();
  const format = useFormat();
  const regions = useCatalogue<Region>('regions');
  const [wanted, compareWith] = useState<Among>('all');
  const groups = topGroups(ranking);
  const [axes, setAxes] = useState<'dimensions' | 'indicators'>(groups.length >= 2 ? 'dimensions' : 'indicators');
  const city = cityOf(row.regionCode, regions);
  const peersName = translate(`rankings.peer.${row.peerGroup}`, { _: row.peerGroup });
  const names: readonly (readonly [Among, string])[] = [
    ['all', translate('peers.all')],
    ...(row.peerGroup === '' ? [] : ([['peers', peersName]] as const)),
    ...(city ? ([['region', nameIn(format.locale, city)]] as const) : []),
  ];
  const [among, amongName] = names.find(([key]) => key === wanted) ?? (['all', translate('peers.all')] as const);
  const rows = comparedRows(ranking.rows, row, among, (code) => cityOf(code, regions)?.code);
  const indicators = indicatorLines(ranking, row, rows);
  const lines = axes === 'dimensions' ? dimensionLines(groups, row, rows) : indicators;
  const { strengths, weaknesses } = strengthsOf(indicators);
  const places = strengthsOf(lines);
  const said = (found: readonly Named[]) =>
    found
      .slice(0, 2)
      .map((line) => nameIn(format.locale, line))
      .join(translate('peers.comma'));
  const [best, worst] = [said(places.strengths), said(places.weaknesses)];
  const kind = best === '' ? (worst === '' ? 'middle' : 'weak') : worst === '' ? 'strong' : 'both';
  const at = (code: string) => ranking.indicators.findIndex((indicator) => indicator.code === code);
  const originOf = (code: string) => scoreOrigin(ranking, row, at(code));
  return (
    <>
      <PeerChart
        title={translate(`peers.title.${kind}`, { best, worst, among: amongName, count: rows.length })}
        of={{ methodCode: ranking.methodCode, periodCode: ranking.periodCode, clusterId: row.clusterId }}
        fileName={`peers-${ranking.methodCode}-${ranking.periodCode}-${row.clusterCode}`}
        lines={lines}
        full={ranking.fullPoints}
        synthetic={ranking.synthetic}
        filledIn={(code) => axes === 'indicators' && isFilledIn(row, at(code))}
        aside={
          <>
            <TextField
              select
              label={translate('peers.comparedWith')}
              value={among}
              onChange={({ target }) => {
                compareWith(names.find(([key]) => key === target.value)?.[0] ?? 'all');
              }}
              sx={{ minWidth: 130 }}
            >
              {names.map(([key, name]) => (
                <MenuItem key={key} value={key}>
                  {name}
                </MenuItem>
              ))}
            </TextField>
            {groups.length >= 2 ? (
              <ToggleButtonGroup
                size="small"
                exclusive
                value={axes}
                onChange={(_, next: 'dimensions' | 'indicators' | null) => {
                  if (next) setAxes(next);
                }}
                aria-label={translate('peers.axes')}
              >
                <ToggleButton value="dimensions">{translate('peers.dimensions')}</ToggleButton>
                <ToggleButton value="indicators">{translate('peers.indicators')}</ToggleButton>
              </ToggleButtonGroup>
            ) : null}
          </>
        }
      />
      <Typography variant="caption" color="textSecondary" component="p" sx={{ mb: 1 }}>
        {translate('peers.how', { count: rows.length })}
      </Typography>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' } }}>
        <StandingTable title="peers.strengths" empty="peers.noStrengths" lines={strengths} originOf={originOf} />
        <StandingTable title="peers.weaknesses" empty="peers.noWeaknesses" lines={weaknesses} originOf={originOf} />
      </Box>
    </>
  );
}
