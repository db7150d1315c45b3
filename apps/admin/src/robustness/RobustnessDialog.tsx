import { isUsualRobustness, type Ranking, type RobustnessInput } from '@jiju/contract';
import CloseIcon from '@mui/icons-material/Close';
import {
  Dialog,
  DialogContent,
  DialogTitle,
  IconButton,
  MenuItem,
  Stack,
  TextField,
  Typography,
  useMediaQuery,
  type Theme,
} from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.ts';
import { nameIn } from '../i18n/name.ts';
import { useDeed } from '../operations/useDeed.ts';
import { usePolling } from '../operations/usePolling.ts';
import { moment } from '../past/moment.ts';
import { useMay } from '../provider/useMay.ts';
import { EmptyState } from '../state/EmptyState.tsx';
import { AssumptionFields } from './AssumptionFields.tsx';
import { askRobustness, cancelRobustness } from './robustness-api.ts';
import { RobustnessResult } from './RobustnessResult.tsx';
import { RunState } from './RunState.tsx';
import { UsualButton } from './UsualButton.tsx';
import { shownBeside, useRobustnessHeads, useRobustnessOf } from './useRobustness.ts';

export interface RobustnessDialogProps {
  readonly ranking: Ranking;
  readonly onClose: () => void;
}

/** How sure the places of a ranking are: what was computed, and the way to have it computed under other assumptions. */
export function RobustnessDialog({ ranking, onClose }: RobustnessDialogProps) {
  const translate = useTranslate();
  const format = useFormat();
  const narrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const mayAsk = useMay('robustness.write');
  const { busy, doIt } = useDeed();
  const { heads, refetch } = useRobustnessHeads(ranking);
  const [chosen, choose] = useState<number | null>(null);
  const { methodCode, periodCode } = ranking;
  const [latest] = heads;
  const isOpen = latest?.endedAt === null;
  usePolling(refetch, isOpen ? 500 : 60_000);
  const done = heads.filter(({ state }) => state === 'done');
  const shown = done.find(({ id }) => id === chosen) ?? shownBeside(done) ?? done[0];
  const found = useRobustnessOf(shown);
  const columns = new Map(
    ranking.indicators.map((indicator) => [indicator.column, nameIn(format.locale, indicator) || indicator.code]),
  );
  const ask = async (input: RobustnessInput) => {
    const { id } = await askRobustness(methodCode, periodCode, input);
    choose(id);
    await refetch();
  };
  const cancel = async (id: number) => {
    await cancelRobustness(id);
    await refetch();
  };
  return (
    <Dialog open onClose={onClose} maxWidth="lg" fullWidth fullScreen={narrow} aria-labelledby="robustness-title">
      <DialogTitle id="robustness-title" sx={{ display: 'flex', alignItems: 'center', py: 1.5 }}>
        <span style={{ flex: 1 }}>{translate('robustness.title')}</span>
        <IconButton onClick={onClose} aria-label={translate('ra.action.close')}>
          <CloseIcon fontSize="small" />
        </IconButton>
      </DialogTitle>
      <DialogContent dividers>
        <Typography color="textSecondary" sx={{ mb: 2 }}>
          {translate('robustness.intro')} {mayAsk ? null : translate('robustness.whoAsks')}
        </Typography>
        <Stack spacing={2}>
          {mayAsk ? (
            <AssumptionFields
              columns={columns}
              busy={busy || isOpen}
              onAsk={(input) => void doIt(() => ask(input), 'robustness.asked')}
            />
          ) : moment === null && !isOpen && !heads.some((head) => head.current && isUsualRobustness(head)) ? (
            <UsualButton methodCode={methodCode} periodCode={periodCode} onAsked={() => void refetch()} />
          ) : null}
          {latest ? (
            <RunState of={latest} onCancel={() => void doIt(() => cancel(latest.id), 'robustness.stopped')} />
          ) : null}
          {done.length > 1 ? (
            <TextField
              select
              label={translate('robustness.kept')}
              value={shown?.id ?? ''}
              onChange={({ target }) => {
                choose(Number(target.value));
              }}
              sx={{ maxWidth: 520 }}
            >
              {done.map((one) => (
                <MenuItem key={one.id} value={one.id}>
                  {translate(one.current ? 'robustness.keptOne' : 'robustness.keptOlder', {
                    at: format.instant(one.endedAt),
                    by: one.askedBy,
                    runs: format.number(one.runs, 0),
                  })}
                </MenuItem>
              ))}
            </TextField>
          ) : null}
          {found ? (
            <RobustnessResult ranking={ranking} of={found} nameOf={(column) => columns.get(column) ?? column} />
          ) : shown || isOpen ? null : (
            <EmptyState
              title={moment === null ? 'robustness.none' : 'robustness.notOfThePast'}
              {...(mayAsk && { hint: 'robustness.noneHint' })}
            />
          )}
        </Stack>
      </DialogContent>
    </Dialog>
  );
}
