import type { Indicator, MetricSheet } from '@jiju/contract';
import { addYears } from '@jiju/domain';
import { Box, ButtonBase, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Fresh } from '../age/Fresh.tsx';
import { Traced } from '../explain/Traced.tsx';
import { useGapText } from '../explain/useGapText.ts';
import { useFormat } from '../format/useFormat.ts';
import { nameIn } from '../i18n/name.ts';
import { useCatalogue } from '../provider/useCatalogue.ts';
import { EmptyLine } from '../state/EmptyLine.tsx';
import { SyntheticMark } from '../synthetic/SyntheticMark.tsx';
import { metricRows, type MetricRow } from './metric-rows.ts';

export interface MetricTableProps {
  readonly sheet: MetricSheet;
  /** Values of the year before by indicator. */
  readonly before: Readonly<Record<string, number>>;
  readonly chosen: string | undefined;
  readonly onChoose: (indicatorCode: string) => void;
}

const wideOnly = { display: { xs: 'none', sm: 'table-cell' } };

export function MetricTable({ sheet, before, chosen, onChoose }: MetricTableProps) {
  const translate = useTranslate();
  const indicators = useCatalogue<Indicator>('indicators');
  const rows = metricRows(sheet, before, indicators.values());
  if (rows.length === 0) return <EmptyLine text="clusters.noMetrics" />;
  return (
    <Box sx={{ overflow: 'auto', maxHeight: 520, '@media print': { overflow: 'visible', maxHeight: 'none' } }}>
      <Table size="small" stickyHeader sx={{ '& th, & td': { px: 1 } }}>
        <TableHead>
          <TableRow>
            <TableCell sx={{ minWidth: { sm: '9em' } }}>{translate('clusters.indicator')}</TableCell>
            <TableCell align="right">{translate('clusters.value')}</TableCell>
            <TableCell align="right" sx={wideOnly}>
              {translate('clusters.before')}
            </TableCell>
            <TableCell align="right">{translate('clusters.change')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <MetricLine
              key={row.indicator.code}
              row={row}
              sheet={sheet}
              chosen={row.indicator.code === chosen}
              onChoose={() => onChoose(row.indicator.code)}
            />
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

interface MetricLineProps {
  readonly row: MetricRow;
  readonly sheet: MetricSheet;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

function MetricLine({
  row: { indicator, value, gap, before, change, synthetic },
  sheet: { clusterCode, periodCode },
  chosen,
  onChoose,
}: MetricLineProps) {
  const format = useFormat();
  const gapText = useGapText();
  return (
    <TableRow hover selected={chosen}>
      <TableCell>
        <ButtonBase aria-pressed={chosen} onClick={onChoose} sx={{ textAlign: 'left', font: 'inherit' }}>
          {nameIn(format.locale, indicator)}
        </ButtonBase>
      </TableCell>
      <TableCell align="right">
        {synthetic ? (
          <>
            <SyntheticMark brief />
            {'\u00a0'}
          </>
        ) : null}
        <Traced to={{ clusterCode, indicatorCode: indicator.code, periodCode }}>
          <Fresh value={value} of={`${periodCode} ${clusterCode}`}>
            {value === null ? gapText(gap) : format.figure(value, indicator.unit, indicator.decimals)}
          </Fresh>
        </Traced>
      </TableCell>
      <TableCell align="right" sx={{ ...wideOnly, color: 'text.secondary' }}>
        {before === null ? (
          '—'
        ) : (
          <Traced to={{ clusterCode, indicatorCode: indicator.code, periodCode: addYears(periodCode, -1) }}>
            {format.figure(before, indicator.unit, indicator.decimals)}
          </Traced>
        )}
      </TableCell>
      <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
        {change === null ? '—' : `${change > 0 ? '▲' : change < 0 ? '▼' : ''} ${format.change(change)}`}
      </TableCell>
    </TableRow>
  );
}
