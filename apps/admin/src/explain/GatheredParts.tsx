import { Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.ts';
import { nameIn } from '../i18n/name.ts';
import { EmptyLine } from '../state/EmptyLine.tsx';
import type { GatheredOf } from './explained.ts';
import { Traced } from './Traced.tsx';

/** A figure the page made of those of several clusters: how, and each of them with the way on. */
export function GatheredParts({ of: { name, value, how, parts } }: { readonly of: GatheredOf }) {
  const translate = useTranslate();
  const { locale } = useFormat();
  return (
    <>
      <Typography variant="h3">{name}</Typography>
      <Typography sx={{ mt: 0.5 }}>
        <strong>{value}</strong>
      </Typography>
      <Typography color="textSecondary" sx={{ fontSize: '0.85em', mb: 1 }}>
        {how}
      </Typography>
      {parts.length === 0 ? (
        <EmptyLine text="explain.noParts" />
      ) : (
        <Table size="small" sx={{ '& td, & th': { px: { xs: 0.5, sm: 1 } } }}>
          <TableHead>
            <TableRow>
              <TableCell>{translate('rankings.cluster')}</TableCell>
              <TableCell align="right">{translate('clusters.value')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {parts.map(({ cluster, text, to }) => (
              <TableRow key={cluster.clusterCode}>
                <TableCell>{nameIn(locale, cluster)}</TableCell>
                <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
                  <Traced to={to}>{text}</Traced>
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
    </>
  );
}
