import { boundaries, type Ranking, type RankingRow, type Region } from '@jiju/contract';
import {
  MenuItem,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  TextField,
  Typography,
  useTheme,
} from '@mui/material';
import { useTranslate } from 'react-admin';
import { ChartFrame } from '../chart/ChartFrame.tsx';
import { heatStops } from '../chart/heat-scale.ts';
import { HeatLegend } from '../chart/HeatLegend.tsx';
import { rowAddress, type GatheredOf } from '../explain/explained.ts';
import { scoreOrigin } from '../explain/score-origin.ts';
import { Traced } from '../explain/Traced.tsx';
import { useFormat } from '../format/useFormat.ts';
import { nameIn } from '../i18n/name.ts';
import { useCatalogue } from '../provider/useCatalogue.ts';
import { useResult } from '../provider/useResult.ts';
import { figureAxes, figureOn, type FigureAxis } from '../ranking-charts/figure-axis.ts';
import { useAxisWords } from '../ranking-charts/useAxisWords.ts';
import { cityOf } from '../regions/city-of.ts';
import { Result } from '../state/Result.tsx';
import { cityFigures, clustersOfCity, colourEnds, gatheringOf, mostAndLeast } from './city-figures.ts';
import { CityMap } from './CityMap.tsx';

export interface RankingMapProps {
  readonly ranking: Ranking;
  readonly rows: readonly RankingRow[];
  /** Key of the figure in the address. */
  readonly colour: string;
  readonly onChange: (changes: Readonly<Record<string, string>>) => void;
}

const namedAtMost = 3;

/** The cities coloured by any figure of the ranking, of the clusters in them. */
export function RankingMap({ ranking, rows, colour, onChange }: RankingMapProps) {
  const translate = useTranslate();
  const format = useFormat();
  const { palette } = useTheme();
  const words = useAxisWords(ranking);
  const regions = useCatalogue<Region>('regions');
  const borders = useResult('/boundaries', boundaries, { subjects: [] });
  const axes = figureAxes(ranking);
  const axis: FigureAxis | null = axes.find(({ key }) => key === colour) ?? null;
  const gathering = gatheringOf(axis, words.indicators);
  const cities = [...regions.values()].filter(({ level, archivedAt }) => level === 'city' && !archivedAt);
  const inCity = (code: string) => cityOf(code, regions)?.code;
  const figures = cityFigures(
    cities.map(({ code }) => code),
    rows,
    axis,
    gathering,
    inCity,
  );
  const name = axis ? words.name(axis) : translate('map.count');
  const nameOf = (code: string) => nameIn(format.locale, regions.get(code)) || code;
  const said = (value: number | null) => (axis ? words.figure(axis, value) : format.number(value));
  const short = (value: number) => format.number(value, gathering === 'count' ? 0 : Math.abs(value) < 100 ? 1 : 0);
  const ends = colourEnds(figures, gathering);
  const sorted = figures.toSorted((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity));
  const { most, least } = mostAndLeast(figures);
  const named = (codes: readonly string[]) =>
    codes.length > namedAtMost
      ? translate('map.cities', { count: codes.length })
      : codes.map(nameOf).join(translate('map.comma'));
  // Counting them says it once; some of them may lack a figure.
  const someLack = figures.some(({ from, ranked }) => from !== ranked);
  const counts = axis === null ? [] : someLack ? (['from', 'ranked'] as const) : (['ranked'] as const);
  const how = translate(`map.gathered.${gathering}`);
  const originOf = (code: string, value: number): GatheredOf => ({
    kind: 'gathered',
    name: `${nameOf(code)} · ${name} · ${format.period(ranking.periodCode)}`,
    value: said(value),
    how: translate('map.made', { how }),
    parts: clustersOfCity(code, rows, axis, inCity).map((row) => ({
      cluster: row,
      text: axis ? words.figure(axis, figureOn(axis, row)) : words.figure({ key: 'score', kind: 'score' }, row.score),
      to:
        axis?.kind === 'indicator'
          ? scoreOrigin(ranking, row, axis.at)
          : rowAddress(ranking.methodCode, ranking.periodCode, row.clusterId),
    })),
  });
  const headOf = { from: translate('map.counted'), ranked: translate('map.ranked') };
  return (
    <Result of={borders} lines={10}>
      {(known) => (
        <>
          <ChartFrame
            title={
              most.length > 0
                ? translate('map.title', { figure: name, first: named(most), last: named(least), how })
                : name
            }
            of={{ methodCode: ranking.methodCode, periodCode: ranking.periodCode }}
            fileName={`map-${ranking.methodCode}-${ranking.periodCode}-${axis?.key ?? 'count'}`}
            synthetic={ranking.synthetic}
            height={null}
            table={{
              columns: [translate('map.city'), axis ? words.titled(axis) : name, ...counts.map((key) => headOf[key])],
              rows: sorted.map((one) => [nameOf(one.code), one.value, ...counts.map((key) => one[key])]),
            }}
            aside={
              <TextField
                select
                label={translate('map.colour')}
                value={axis?.key ?? 'count'}
                onChange={({ target }) => {
                  onChange({ colour: target.value === 'count' ? '' : target.value });
                }}
                sx={{ minWidth: 180, maxWidth: 260 }}
              >
                <MenuItem value="count">{translate('map.count')}</MenuItem>
                {axes.map((each) => (
                  <MenuItem key={each.key} value={each.key}>
                    {words.name(each)}
                  </MenuItem>
                ))}
              </TextField>
            }
          >
            <CityMap
              borders={known.regions.filter(({ code }) => regions.get(code)?.level === 'city')}
              ends={ends}
              onOpen={(code) => {
                onChange({ region: code, view: '' });
              }}
              cities={figures.map(({ code, value, from }) => ({
                code,
                name: nameOf(code),
                value,
                text: value === null ? '—' : short(value),
                detail: translate('map.detail', { city: nameOf(code), figure: name, value: said(value), from }),
              }))}
            />
          </ChartFrame>
          <HeatLegend
            stops={heatStops[palette.mode].sequential}
            data={{ ...ends, text: said, kind: 'sequential', rows: [], columns: [], values: [] }}
            anyMarked={false}
          />
          <Typography variant="caption" color="textSecondary" component="p" sx={{ my: 1 }}>
            {translate('map.how', { how })}
          </Typography>
          <TableContainer>
            <Table size="small" sx={{ maxWidth: 560 }}>
              <TableHead>
                <TableRow>
                  <TableCell>{translate('map.city')}</TableCell>
                  <TableCell align="right">{name}</TableCell>
                  {axis ? <TableCell align="right">{headOf.ranked}</TableCell> : null}
                </TableRow>
              </TableHead>
              <TableBody>
                {sorted.map(({ code, value, from, ranked }) => (
                  <TableRow key={code}>
                    <TableCell>{nameOf(code)}</TableCell>
                    <TableCell align="right">
                      {value === null ? '—' : <Traced to={originOf(code, value)}>{said(value)}</Traced>}
                    </TableCell>
                    {axis ? (
                      <TableCell align="right">{from === ranked ? from : `${from} / ${ranked}`}</TableCell>
                    ) : null}
                  </TableRow>
                ))}
              </TableBody>
            </Table>
          </TableContainer>
        </>
      )}
    </Result>
  );
}
