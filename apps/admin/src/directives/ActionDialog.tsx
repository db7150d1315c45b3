import type { DirectiveAct, DirectiveView } from '@jiju/contract';
import { transitions, type DirectiveAction } from '@jiju/domain';
import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  Stack,
  TextField,
} from '@mui/material';
import { useState, type FormEvent } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useQueryClient } from '@tanstack/react-query';
import { api } from '../provider/api.ts';
import { FailedState } from '../state/FailedState.tsx';
import { emptyReport, ReportFields, type ReportDraft } from './ReportFields.tsx';
import { reportOf } from './report-of.ts';

export interface ActionDialogProps {
  readonly view: DirectiveView;
  readonly action: DirectiveAction;
  readonly onClose: () => void;
}

/** Confirms an action and asks for what it needs: a reason, a new deadline, a successor, or a progress report. */
export function ActionDialog({ view, action, onClose }: ActionDialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const client = useQueryClient();
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState('');
  const [successor, setSuccessor] = useState('');
  const [report, setReport] = useState<ReportDraft>(emptyReport);
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const asksUntil = action === 'request-extension' || action === 'grant-extension';
  const { needsReason } = transitions[action];

  const send = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setError(null);
    const body: DirectiveAct = {
      action,
      ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
      ...(asksUntil && until !== '' ? { until } : {}),
      ...(action === 'supersede' ? { supersededByCode: successor.trim() } : {}),
      ...(action === 'report-progress' ? { report: reportOf(report) } : {}),
    };
    try {
      await api.send('POST', `/directives/${encodeURIComponent(view.code)}/actions`, { body });
      notify('directives.actionDone', { type: 'success' });
      await client.invalidateQueries({ queryKey: ['result'] });
      onClose();
    } catch (failure) {
      // What was typed stays in the dialog.
      setError(failure);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog open onClose={busy ? () => undefined : onClose} fullWidth maxWidth="sm">
      <form onSubmit={(event) => void send(event)}>
        <DialogTitle>
          {translate(`directives.action.${action}`)}: {view.code}
        </DialogTitle>
        <DialogContent>
          <DialogContentText sx={{ mb: 2 }}>{translate(`directives.actionText.${action}`)}</DialogContentText>
          <Stack spacing={2}>
            {action === 'report-progress' ? <ReportFields value={report} onChange={setReport} /> : null}
            {asksUntil ? (
              <TextField
                type="date"
                label={translate('directives.until')}
                value={until}
                required={action === 'request-extension'}
                helperText={action === 'grant-extension' ? translate('directives.untilHint') : undefined}
                onChange={(event) => {
                  setUntil(event.target.value);
                }}
                slotProps={{ inputLabel: { shrink: true } }}
              />
            ) : null}
            {action === 'supersede' ? (
              <TextField
                label={translate('directives.successor')}
                value={successor}
                required
                onChange={(event) => {
                  setSuccessor(event.target.value);
                }}
              />
            ) : null}
            {action === 'report-progress' ? null : (
              <TextField
                label={translate('directives.reason')}
                value={reason}
                required={needsReason}
                multiline
                minRows={2}
                onChange={(event) => {
                  setReason(event.target.value);
                }}
              />
            )}
            {error === null ? null : <FailedState error={error} />}
          </Stack>
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose} disabled={busy}>
            {translate('ra.action.cancel')}
          </Button>
          <Button type="submit" variant="contained" disabled={busy} color={action === 'cancel' ? 'error' : 'primary'}>
            {translate(`directives.action.${action}`)}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
