import type { Milestone } from '@jiju/domain';
import { Link, Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import { useTranslate } from 'react-admin';
import { shanghaiDay } from '../format/date.ts';
import { useFormat } from '../format/useFormat.ts';
import { Light } from '../light/Light.tsx';

/** Planned and actual dates of milestones, with their evidence. */
export function Milestones({ milestones }: { readonly milestones: readonly Milestone[] }) {
  const translate = useTranslate();
  const format = useFormat();
  const today = shanghaiDay(new Date());
  return (
    <TableContainer>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{translate('directives.milestone')}</TableCell>
            <TableCell align="right">{translate('directives.weight')}</TableCell>
            <TableCell>{translate('directives.planned')}</TableCell>
            <TableCell>{translate('directives.actualOn')}</TableCell>
            <TableCell>{translate('directives.evidence')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {milestones.map((one) => {
            const done = one.actualOn !== null && one.actualOn <= today;
            const late = (done ? (one.actualOn ?? '') : today) > one.plannedOn;
            return (
              <TableRow key={one.code}>
                <TableCell>
                  <Light light={done ? (late ? 'yellow' : 'green') : late ? 'red' : 'grey'} wordless />{' '}
                  {format.locale === 'zh' ? one.titleZh : one.titleEn || one.titleZh}
                </TableCell>
                <TableCell align="right">{format.number(one.weight)}</TableCell>
                <TableCell>{format.day(one.plannedOn, 'short')}</TableCell>
                <TableCell>{format.day(one.actualOn, 'short')}</TableCell>
                <TableCell>
                  {one.evidence.map(({ title, url }) =>
                    url === null ? (
                      <div key={title}>{title}</div>
                    ) : (
                      <Link
                        key={url}
                        href={url}
                        target="_blank"
                        rel="noreferrer noopener"
                        component="a"
                        sx={{ display: 'block' }}
                      >
                        {title || url}
                      </Link>
                    ),
                  )}
                </TableCell>
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
