import type { AwardList } from '@jiju/contract';
import { Alert, Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useRecordContext, useTranslate } from 'react-admin';
import { CodeName } from '../reference/CodeField.tsx';
import { ComputedBeside } from './ComputedBeside.tsx';
import { useComputedAward } from './useComputedAward.ts';

/** The members as printed, with the clusters they are known to be, beside the computed list where there is one. */
export function AwardListMembers() {
  const translate = useTranslate();
  const list = useRecordContext<AwardList>();
  const computed = useComputedAward(list);
  if (!list) return null;
  const positions = new Map(computed?.comparison.published.map((row) => [row.listedOrder, row.position]));
  const field = (name: string) => translate(`resources.award-lists.fields.members.${name}`, { _: name });
  const ranked = list.members.some(({ rank }) => rank !== null);
  return (
    <Box component="section" sx={{ px: 2 }}>
      <Typography variant="h3" component="h2" gutterBottom>
        {translate('resources.award-lists.fields.memberCount')}
      </Typography>
      {list.complete ? null : (
        <Alert severity="info" variant="outlined" sx={{ mb: 1 }}>
          {translate('resources.award-lists.unknownNames')}
        </Alert>
      )}
      <Box sx={{ overflowX: 'auto' }}>
        <Table size="small" sx={{ width: 'auto' }}>
          <TableHead>
            <TableRow>
              <TableCell align="right">{field('listedOrder')}</TableCell>
              <TableCell>{field('printedName')}</TableCell>
              <TableCell>{field('clusterCode')}</TableCell>
              {ranked ? <TableCell align="right">{field('rank')}</TableCell> : null}
              {computed ? (
                <TableCell align="right">{translate('resources.award-lists.beside.position')}</TableCell>
              ) : null}
            </TableRow>
          </TableHead>
          <TableBody>
            {list.members.map((member) => (
              <TableRow key={member.listedOrder}>
                <TableCell align="right">{member.listedOrder}</TableCell>
                <TableCell>{member.printedName}</TableCell>
                <TableCell>
                  {member.clusterCode === null ? '—' : <CodeName kind="clusters" code={member.clusterCode} />}
                </TableCell>
                {ranked ? <TableCell align="right">{member.rank ?? '—'}</TableCell> : null}
                {computed ? (
                  <TableCell align="right">
                    {member.clusterCode === null
                      ? '—'
                      : (positions.get(member.listedOrder) ?? translate('resources.award-lists.beside.notComputed'))}
                  </TableCell>
                ) : null}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
      {computed ? <ComputedBeside award={computed.award} comparison={computed.comparison} /> : null}
    </Box>
  );
}
