import type { RuleEffectAnswer } from '@jiju/contract';
import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.ts';

/** A line a period that would be judged anew: how many results it has, and how many of them change. */
export function RuleEffectTable({ effect, kind }: { readonly effect: RuleEffectAnswer; readonly kind: string }) {
  const translate = useTranslate();
  const format = useFormat();
  if (effect.periods.length === 0) return <Typography>{translate('rules.changesNothing')}</Typography>;
  return (
    <TableContainer sx={{ maxHeight: 280 }}>
      <Table size="small" stickyHeader aria-label={translate('rules.effect')}>
        <TableHead>
          <TableRow>
            <TableCell>{translate('rules.period')}</TableCell>
            <TableCell align="right">{translate(`rules.results.${kind}`)}</TableCell>
            <TableCell align="right">{translate('rules.changed')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {effect.periods.map(({ periodCode, results, changed }) => (
            <TableRow key={periodCode}>
              <TableCell>{format.period(periodCode)}</TableCell>
              <TableCell align="right">{format.number(results)}</TableCell>
              <TableCell align="right" sx={{ fontWeight: changed > 0 ? 600 : 400 }}>
                {format.number(changed)}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
