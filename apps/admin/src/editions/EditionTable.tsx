import { groupsBelowTop, rankedRows, unrankedRows, type EditionContent } from '@jiju/domain';
import {
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TablePagination,
  TableRow,
  Typography,
} from '@mui/material';
import { useMemo, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Traced } from '../explain/Traced.tsx';
import { useFormat } from '../format/useFormat.ts';
import { nameIn } from '../i18n/name.ts';
import { useProblemText } from '../problem/useProblemText.ts';
import { useOnPaper } from '../theme/useOnPaper.ts';

const perPage = 100;

/** The frozen ranking with the score of every dimension. On paper it stands whole. */
export function EditionTable({ content }: { readonly content: EditionContent }) {
  const translate = useTranslate();
  const format = useFormat();
  const say = useProblemText();
  const onPaper = useOnPaper();
  const [page, setPage] = useState(0);
  const all = useMemo(() => rankedRows(content), [content]);
  const others = useMemo(() => unrankedRows(content), [content]);
  const groups = groupsBelowTop(content);
  const { rounding, fullPoints = 100 } = content.method.definition;
  const rows = onPaper ? all : all.slice(page * perPage, (page + 1) * perPage);
  const originOf = (clusterCode: string) => ({ kind: 'frozen' as const, content, clusterCode });
  return (
    <>
      <TableContainer>
        <Table size="small" sx={{ '& th, & td': { px: { xs: 0.5, sm: 2 } } }}>
          <TableHead>
            <TableRow>
              <TableCell align="right">{translate('rankings.rank')}</TableCell>
              <TableCell>{translate('rankings.cluster')}</TableCell>
              <TableCell align="right">{translate('rankings.score')}</TableCell>
              {groups.map((group) => (
                <TableCell key={group.code} align="right" sx={{ minWidth: { xs: 64, sm: 80 }, textWrap: 'balance' }}>
                  {nameIn(format.locale, group)}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map((row) => (
              <TableRow key={row.code}>
                <TableCell align="right" sx={{ fontWeight: 600 }}>
                  {row.rank}
                </TableCell>
                <TableCell sx={{ minWidth: 110 }}>{nameIn(format.locale, row)}</TableCell>
                <TableCell align="right">
                  <Traced to={originOf(row.code)}>{format.number(row.score, rounding?.score ?? 2)}</Traced>
                </TableCell>
                {groups.map(({ at, code }) => (
                  <TableCell key={code} align="right">
                    <Traced to={originOf(row.code)}>{format.number(row.groups[at], fullPoints <= 1 ? 3 : 2)}</Traced>
                  </TableCell>
                ))}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
      {all.length > perPage ? (
        <TablePagination
          component="div"
          count={all.length}
          page={page}
          rowsPerPage={perPage}
          rowsPerPageOptions={[perPage]}
          onPageChange={(_, next) => {
            setPage(next);
          }}
        />
      ) : null}
      {others.length === 0 ? null : (
        <>
          <Typography variant="h3" sx={{ mt: 2 }}>
            {translate('editions.notRanked')}
          </Typography>
          {others.map((one) => (
            <Typography key={one.code} variant="body2">
              {nameIn(format.locale, one)}: {one.excluded ? say(one.excluded) : translate('rankings.noReason')}
            </Typography>
          ))}
        </>
      )}
    </>
  );
}
