import { rankingHead } from '@jiju/contract';
import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from '@mui/material';
import { Link, useTranslate } from 'react-admin';
import { Age } from '../age/Age.tsx';
import { useFormat } from '../format/useFormat.ts';
import { nameIn } from '../i18n/name.ts';
import { useCatalogue } from '../provider/useCatalogue.ts';
import { useResult } from '../provider/useResult.ts';
import { EmptyState } from '../state/EmptyState.tsx';
import { Result } from '../state/Result.tsx';
import { SyntheticMark } from '../synthetic/SyntheticMark.tsx';
import { listed } from './listed.ts';

const wideOnly = { display: { xs: 'none', sm: 'table-cell' } };

/** Every ranking there is, by method, the latest period first. */
export function RankingList() {
  const translate = useTranslate();
  const format = useFormat();
  const methods = useCatalogue('methods');
  const heads = useResult('/rankings', listed(rankingHead), { subjects: ['ranking'] });
  return (
    <Result of={heads}>
      {(answer) => {
        const all = answer.items;
        if (all.length === 0) return <EmptyState title="rankings.none" hint="rankings.noneHint" />;
        const codes = [...new Set(all.map(({ methodCode }) => methodCode))];
        return codes.map((code) => (
          <section key={code}>
            <Typography variant="h2" sx={{ mt: 1 }}>
              {nameIn(format.locale, methods.get(code)) || code}
            </Typography>
            <TableContainer>
              <Table size="small" sx={{ '& th, & td': { px: { xs: 0.75, sm: 2 } } }}>
                <TableHead>
                  <TableRow>
                    <TableCell>{translate('rankings.period')}</TableCell>
                    <TableCell align="right">{translate('rankings.ranked')}</TableCell>
                    <TableCell align="right">{translate('rankings.excluded')}</TableCell>
                    <TableCell align="right" sx={wideOnly}>
                      {translate('rankings.version')}
                    </TableCell>
                    <TableCell>{translate('rankings.computed')}</TableCell>
                  </TableRow>
                </TableHead>
                <TableBody>
                  {all
                    .filter(({ methodCode }) => methodCode === code)
                    .map((head) => (
                      <TableRow key={head.id} hover>
                        <TableCell>
                          <Link to={`/rankings/${head.methodCode}/${head.periodCode}`}>
                            {format.period(head.periodCode)}
                          </Link>{' '}
                          {head.synthetic ? <SyntheticMark /> : null}
                        </TableCell>
                        <TableCell align="right">{head.ranked}</TableCell>
                        <TableCell align="right">{head.excluded}</TableCell>
                        <TableCell align="right" sx={wideOnly}>
                          {head.methodVersion}
                        </TableCell>
                        <TableCell>
                          <Age computedAt={head.computedAt} stale={head.stale} />
                        </TableCell>
                      </TableRow>
                    ))}
                </TableBody>
              </Table>
            </TableContainer>
          </section>
        ));
      }}
    </Result>
  );
}
