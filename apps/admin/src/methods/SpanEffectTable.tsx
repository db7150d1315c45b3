import type { MethodVersion } from '@jiju/contract';
import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.ts';
import type { PeriodOtherwise } from './useSpanEffect.ts';

/** A line a period with a ranking that gets another version, or none. */
export function SpanEffectTable({ periods }: { readonly periods: readonly PeriodOtherwise[] }) {
  const translate = useTranslate();
  const format = useFormat();
  const named = (version: MethodVersion | undefined) =>
    version ? translate('methods.versionNumber', { number: version.number }) : translate('methods.span.none');
  if (periods.length === 0)
    return (
      <Typography variant="body2" role="status">
        {translate('methods.span.nothing')}
      </Typography>
    );
  return (
    <>
      <Typography variant="body2" role="status" color={periods.some(({ is }) => !is) ? 'error' : 'warning'}>
        {translate('methods.span.changes', { count: periods.length, smart_count: periods.length })}
      </Typography>
      <TableContainer sx={{ maxHeight: 260 }}>
        <Table size="small" stickyHeader aria-label={translate('methods.span.title')}>
          <TableHead>
            <TableRow>
              <TableCell>{translate('methods.span.period')}</TableCell>
              <TableCell>{translate('methods.span.version')}</TableCell>
              <TableCell align="right">{translate('methods.span.moved')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {periods.map(({ period, was, is, ranked, moved }) => (
              <TableRow key={period}>
                <TableCell>{format.period(period)}</TableCell>
                <TableCell>
                  {named(was)} → {named(is)}
                </TableCell>
                <TableCell align="right">
                  {!is
                    ? translate('methods.span.lost', { count: ranked })
                    : moved === undefined
                      ? '…'
                      : moved === null
                        ? '—'
                        : format.number(moved)}
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
    </>
  );
}
