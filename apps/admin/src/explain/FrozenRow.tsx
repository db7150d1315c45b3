import type { Indicator } from '@jiju/contract';
import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.ts';
import { nameIn } from '../i18n/name.ts';
import { useCatalogue } from '../provider/useCatalogue.ts';
import type { FrozenOf } from './explained.ts';
import { Traced } from './Traced.tsx';

/** A row of an edition as it was frozen: what went in, and what the method made of it. A figure leads to its tree as it was known then. */
export function FrozenRow({ of: { content, clusterCode } }: { readonly of: FrozenOf }) {
  const translate = useTranslate();
  const format = useFormat();
  const catalogue = useCatalogue<Indicator>('indicators');
  const { method, period, frozenAt } = content;
  const { indicators, fullPoints = 100 } = method.definition;
  const result = content.results.find(({ code }) => code === clusterCode);
  const cluster = content.clusters.find(({ code }) => code === clusterCode);
  const fine = fullPoints <= 1 ? 3 : 1;
  if (!result) return null;
  return (
    <>
      <Typography variant="h3">
        {nameIn(format.locale, cluster) || clusterCode} · {format.period(period)}
      </Typography>
      <Typography sx={{ my: 0.5 }}>
        {translate('explain.frozen', {
          edition: content.code,
          method: nameIn(format.locale, method),
          version: method.version,
          at: format.instant(frozenAt, 'Asia/Shanghai'),
          score: format.number(result.score, 2),
          rank: result.rank ?? '—',
        })}
      </Typography>
      <TableContainer>
        <Table size="small" sx={{ '& td, & th': { px: { xs: 0.5, sm: 1 } } }}>
          <TableHead>
            <TableRow>
              <TableCell>{translate('rankings.indicator')}</TableCell>
              {['rankings.raw', 'rankings.normalised', 'rankings.pointsHead'].map((key) => (
                <TableCell key={key} align="right">
                  {translate(key)}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {indicators.map(({ code, name, column = code, source }, at) => {
              const known = source ? undefined : catalogue.get(column);
              const raw = result.raw[at] ?? null;
              return (
                <TableRow key={code}>
                  <TableCell>
                    {(format.locale === 'zh' ? name?.zh : name?.en) || nameIn(format.locale, known) || code}
                  </TableCell>
                  <TableCell align="right">
                    {raw === null ? (
                      '—'
                    ) : (
                      <Traced
                        to={known ? { clusterCode, indicatorCode: column, periodCode: period, asOf: frozenAt } : null}
                      >
                        {format.figure(raw, known?.unit ?? '', known?.decimals ?? 2)}
                      </Traced>
                    )}
                  </TableCell>
                  <TableCell align="right">{format.number(result.normalised[at], fine)}</TableCell>
                  <TableCell align="right">{format.number(result.points[at], fine + 1)}</TableCell>
                </TableRow>
              );
            })}
          </TableBody>
        </Table>
      </TableContainer>
    </>
  );
}
