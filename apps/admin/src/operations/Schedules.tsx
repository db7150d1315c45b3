import { schedule, type Schedule } from '@jiju/contract';
import {
  Box,
  Button,
  Card,
  CardContent,
  Chip,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.ts';
import { nameIn } from '../i18n/name.ts';
import { useMay } from '../provider/useMay.ts';
import { useResult } from '../provider/useResult.ts';
import { listed } from '../rankings/listed.ts';
import { EmptyState } from '../state/EmptyState.tsx';
import { Result } from '../state/Result.tsx';
import { moveSchedule } from './operations-api.ts';
import { runText } from './run-text.ts';
import { timingWords } from './timing-words.ts';
import { useDeed } from './useDeed.ts';
import { usePolling } from './usePolling.ts';

/** The scheduled jobs: last run, next run, result; run now, pause, resume. */
export function Schedules() {
  const translate = useTranslate();
  const mayWrite = useMay('operations.write');
  const { busy, doIt } = useDeed();
  const result = useResult('/schedules', listed(schedule), { subjects: ['schedule', 'operations'] });
  usePolling(result.refetch, 5000);
  const move = (one: Schedule, step: 'run' | 'pause' | 'resume') =>
    doIt(async () => {
      await moveSchedule(one.id, step);
      await result.refetch();
    }, `operations.scheduleDone.${step}`);
  return (
    <Card>
      <CardContent>
        <Typography variant="h2">{translate('operations.schedules')}</Typography>
        <Result of={result}>
          {(answer) => {
            const all = answer.items;
            if (all.length === 0) return <EmptyState title="operations.noSchedules" />;
            return (
              <TableContainer>
                <Table size="small">
                  <TableHead>
                    <TableRow>
                      <TableCell>{translate('operations.job')}</TableCell>
                      <TableCell>{translate('operations.timing')}</TableCell>
                      <TableCell>{translate('operations.lastRun')}</TableCell>
                      <TableCell>{translate('operations.nextRun')}</TableCell>
                      <TableCell component="td" />
                    </TableRow>
                  </TableHead>
                  <TableBody>
                    {all.map((one) => (
                      <ScheduleRow
                        key={one.id}
                        of={one}
                        mayWrite={mayWrite}
                        busy={busy}
                        onMove={(step) => void move(one, step)}
                      />
                    ))}
                  </TableBody>
                </Table>
              </TableContainer>
            );
          }}
        </Result>
      </CardContent>
    </Card>
  );
}

interface ScheduleRowProps {
  readonly of: Schedule;
  readonly mayWrite: boolean;
  readonly busy: boolean;
  readonly onMove: (step: 'run' | 'pause' | 'resume') => void;
}

function ScheduleRow({ of: one, mayWrite, busy, onMove }: ScheduleRowProps) {
  const translate = useTranslate();
  const format = useFormat();
  const timing = timingWords(one.timing);
  const run = one.lastRun;
  const outcome = run === null ? null : run.finishedAt === null ? 'running' : (run.outcome ?? 'done');
  const good = outcome === 'ok' || outcome === 'done' || outcome === 'succeeded';
  return (
    <TableRow>
      <TableCell sx={{ minWidth: '9em' }}>
        {nameIn(format.locale, one)}{' '}
        {one.paused ? <Chip size="small" color="warning" label={translate('operations.paused')} /> : null}
      </TableCell>
      <TableCell>
        <span title={one.timing}>
          {timing === null ? <code>{one.timing}</code> : translate(`operations.timings.${timing.key}`, timing.params)}
        </span>
        <Typography variant="caption" component="div" color="textSecondary">
          {one.timeZone}
        </Typography>
      </TableCell>
      <TableCell>
        {run === null ? (
          translate('operations.neverRun')
        ) : (
          <>
            {format.instant(run.startedAt)}{' '}
            <Chip
              size="small"
              variant="outlined"
              color={outcome === 'running' ? 'info' : good ? 'success' : 'error'}
              label={translate(`operations.outcome.${outcome}`, { _: outcome ?? '' })}
            />
            <Typography variant="caption" component="div" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
              {runText(run.result, (name, count) =>
                translate(`operations.runResult.${name}`, { count, _: `${name}: ${count}` }),
              )}
            </Typography>
          </>
        )}
      </TableCell>
      <TableCell>{one.paused ? '—' : format.instant(one.nextRunAt)}</TableCell>
      <TableCell align="right">
        {mayWrite ? (
          <Box sx={{ display: 'flex', justifyContent: 'flex-end' }}>
            <Button
              size="small"
              disabled={busy}
              onClick={() => {
                onMove('run');
              }}
            >
              {translate('operations.runNow')}
            </Button>
            <Button
              size="small"
              disabled={busy}
              onClick={() => {
                onMove(one.paused ? 'resume' : 'pause');
              }}
            >
              {translate(one.paused ? 'operations.resume' : 'operations.pause')}
            </Button>
          </Box>
        ) : null}
      </TableCell>
    </TableRow>
  );
}
