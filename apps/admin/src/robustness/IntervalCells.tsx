import { TableCell, Tooltip } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.ts';
import { IntervalMark } from './IntervalMark.tsx';
import type { IntervalLine } from './interval-lines.ts';

/** The heads of the columns that say how sure a place is. */
export function IntervalHeads() {
  const translate = useTranslate();
  return (
    <>
      <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
        {translate('robustness.interval')}
      </TableCell>
      <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
        {translate('robustness.median')}
      </TableCell>
      <TableCell align="right">{translate('robustness.inTop')}</TableCell>
      <TableCell sx={{ minWidth: 130 }}>{translate('robustness.plot')}</TableCell>
    </>
  );
}

/** The same of one cluster: interval and median of its place, the chance of the first ten, and all of it drawn. */
export function IntervalCells({ line, ranked }: { readonly line: IntervalLine | undefined; readonly ranked: number }) {
  const translate = useTranslate();
  const format = useFormat();
  if (!line) return <TableCell colSpan={4} />;
  const { low, high, median, inTop } = line;
  return (
    <>
      <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
        {low === high ? low : `${low} – ${high}`}
      </TableCell>
      <TableCell align="right">{median}</TableCell>
      <TableCell align="right">{format.number(100 * inTop, 0)}%</TableCell>
      <TableCell>
        <Tooltip title={translate('robustness.sure', { low, high, median })}>
          <span>
            <IntervalMark line={line} ranked={ranked} label={translate('robustness.sure', { low, high, median })} />
          </span>
        </Tooltip>
      </TableCell>
    </>
  );
}
