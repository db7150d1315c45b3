import type { Indicator, MetricSheet } from '@jiju/contract';
import { Box, ButtonBase, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Fresh } from '../age/Fresh.tsx';
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
  readonly onExplain: (indicatorCode: string) => void;
}

const wideOnly = { display: { xs: 'none', sm: 'table-cell' } };

export function MetricTable({ sheet, before, chosen, onChoose, onExplain }: MetricTableProps) {
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
              of={`${sheet.periodCode} ${sheet.clusterCode}`}
              chosen={row.indicator.code === chosen}
              onChoose={() => onChoose(row.indicator.code)}
              onExplain={() => onExplain(row.indicator.code)}
            />
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

interface MetricLineProps {
  readonly row: MetricRow;
  readonly of: string;
  readonly chosen: boolean;
  readonly onChoose: () => void;
  readonly onExplain: () => void;
}

function MetricLine({
  row: { indicator, value, gap, before, change, synthetic },
  of,
  chosen,
  onChoose,
  onExplain,
}: MetricLineProps) {
  const translate = useTranslate();
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
        <ButtonBase
          onClick={onExplain}
          title={translate('explain.open')}
          sx={{ font: 'inherit', textAlign: 'right', borderBottom: 1, borderColor: 'divider' }}
        >
          <Fresh value={value} of={of}>
            {value === null ? gapText(gap) : format.figure(value, indicator.unit, indicator.decimals)}
          </Fresh>
        </ButtonBase>
      </TableCell>
      <TableCell align="right" sx={{ ...wideOnly, color: 'text.secondary' }}>
        {before === null ? '—' : format.figure(before, indicator.unit, indicator.decimals)}
      </TableCell>
      <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
        {change === null ? '—' : `${change > 0 ? '▲' : change < 0 ? '▼' : ''} ${format.change(change)}`}
      </TableCell>
    </TableRow>
  );
}
