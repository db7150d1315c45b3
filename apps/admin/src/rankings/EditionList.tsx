import { edition, type Edition } from '@jiju/contract';
import {
  Box,
  Button,
  Chip,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useTranslate } from 'react-admin';
import { shanghaiDay } from '../format/date.ts';
import { useFormat } from '../format/useFormat.ts';
import { useMay } from '../provider/useMay.ts';
import { useResult } from '../provider/useResult.ts';
import { CodeName } from '../reference/CodeField.tsx';
import { ReviewChip } from '../review/ReviewChip.tsx';
import { EmptyState } from '../state/EmptyState.tsx';
import { Result } from '../state/Result.tsx';
import { isHeldBack, nextStates, stepName } from './edition-steps.ts';
import { listed } from './listed.ts';
import { StepDialog } from './StepDialog.tsx';

/** Rankings that were frozen (通报), and the step each can take next. */
export function EditionList() {
  const translate = useTranslate();
  const format = useFormat();
  const client = useQueryClient();
  const mayWrite = useMay('editions.write');
  const [step, setStep] = useState<{ readonly of: Edition; readonly to: Edition['state'] } | null>(null);
  const result = useResult('/editions', listed(edition), { subjects: ['edition', 'editions'] });

  return (
    <Result of={result}>
      {(answer) => {
        const all = answer.items;
        if (all.length === 0)
          return <EmptyState title="rankings.noEditions" {...(mayWrite ? { hint: 'rankings.noEditionsHint' } : {})} />;
        return (
          <>
            <TableContainer>
              <Table size="small">
                <TableHead>
                  <TableRow>
                    <TableCell>{translate('rankings.edition')}</TableCell>
                    <TableCell>{translate('rooms.rankings')}</TableCell>
                    <TableCell>{translate('rankings.state')}</TableCell>
                    <TableCell>{translate('rankings.note')}</TableCell>
                    <TableCell>{translate('rankings.hash')}</TableCell>
                    <TableCell component="td" />
                  </TableRow>
                </TableHead>
                <TableBody>
                  {all.map((one) => (
                    <TableRow key={one.id}>
                      <TableCell>
                        <Link to={`/rankings/editions/${one.id}`}>{one.code}</Link>
                        {one.supersededBy === null ? null : (
                          <Typography variant="caption" component="div">
                            {translate('rankings.supersededBy', { code: one.supersededBy })}
                          </Typography>
                        )}
                        {one.supersedes === null ? null : (
                          <Typography variant="caption" component="div">
                            {translate('rankings.supersedes', { code: one.supersedes })}
                          </Typography>
                        )}
                      </TableCell>
                      <TableCell>
                        <Link to={`/rankings/${one.methodCode}/${one.periodCode}`}>
                          <CodeName kind="methods" code={one.methodCode} plain />, {format.period(one.periodCode)}
                        </Link>
                      </TableCell>
                      <TableCell>
                        <Chip size="small" variant="outlined" label={translate(`rankings.editionState.${one.state}`)} />
                        {one.state === 'draft' || one.state === 'under-review' ? (
                          <Box sx={{ mt: 0.5 }}>
                            <ReviewChip state={one.reviewState} />
                          </Box>
                        ) : null}
                        {one.postedUntil === null ? null : (
                          <Typography variant="caption" component="div">
                            {translate('rankings.until', { day: format.day(one.postedUntil, 'short') })}
                          </Typography>
                        )}
                      </TableCell>
                      <TableCell>
                        {(format.locale === 'zh' ? one.noteZh || one.noteEn : one.noteEn || one.noteZh) || '—'}
                      </TableCell>
                      <TableCell title={one.hash}>
                        <code>{one.hash.slice(0, 10)}</code>
                      </TableCell>
                      <TableCell align="right">
                        {mayWrite
                          ? nextStates(one.state).map((to) => (
                              <Button
                                key={to}
                                size="small"
                                disabled={isHeldBack(one, to, shanghaiDay(new Date()))}
                                onClick={() => {
                                  setStep({ of: one, to });
                                }}
                              >
                                {translate(`rankings.step.${stepName(one.state, to)}`)}
                              </Button>
                            ))
                          : null}
                      </TableCell>
                    </TableRow>
                  ))}
                </TableBody>
              </Table>
            </TableContainer>
            {step === null ? null : (
              <StepDialog
                {...step}
                onDone={() => {
                  setStep(null);
                  void client.invalidateQueries({ queryKey: ['result', '/editions'] });
                }}
                onClose={() => {
                  setStep(null);
                }}
              />
            )}
          </>
        );
      }}
    </Result>
  );
}
