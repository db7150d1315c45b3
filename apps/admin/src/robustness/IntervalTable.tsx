import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.ts';
import { nameIn } from '../i18n/name.ts';
import type { CatalogueRecord } from '../provider/useCatalogue.ts';
import type { IntervalLine } from './interval-lines.ts';

/** The same in numbers, with whom each cluster cannot be told apart from. */
export function IntervalTable({
  lines,
  clusters,
}: {
  readonly lines: readonly IntervalLine[];
  readonly clusters: ReadonlyMap<string, CatalogueRecord>;
}) {
  const translate = useTranslate();
  const format = useFormat();
  const placeOf = new Map(lines.map(({ id, nominal }) => [id, nominal]));
  const nameOf = (id: string) => nameIn(format.locale, clusters.get(id)) || id;
  const said = (open: readonly string[]) =>
    [...open]
      .sort((a, b) => (placeOf.get(a) ?? 0) - (placeOf.get(b) ?? 0))
      .map((id) => `${placeOf.get(id) ?? ''} ${nameOf(id)}`)
      .join(format.locale === 'zh' ? '、' : ', ');
  return (
    <TableContainer>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell align="right">{translate('robustness.nominal')}</TableCell>
            <TableCell>{translate('robustness.cluster')}</TableCell>
            {(['low', 'median', 'high', 'inTop'] as const).map((key) => (
              <TableCell key={key} align="right">
                {translate(`robustness.${key}`)}
              </TableCell>
            ))}
            <TableCell>{translate('robustness.openWith')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {lines.map(({ id, nominal, low, median, high, inTop, open }) => (
            <TableRow key={id}>
              <TableCell align="right">{nominal}</TableCell>
              <TableCell sx={{ minWidth: 140 }}>{nameOf(id)}</TableCell>
              <TableCell align="right">{low}</TableCell>
              <TableCell align="right">{median}</TableCell>
              <TableCell align="right">{high}</TableCell>
              <TableCell align="right">{format.number(100 * inTop, 0)}%</TableCell>
              <TableCell sx={{ minWidth: 200 }}>{said(open)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
