import { session as sessionSchema } from '@jiju/contract';
import {
  Alert,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  TextField,
} from '@mui/material';
import { useState, type FormEvent } from 'react';
import { useLogout, useTranslate } from 'react-admin';
import { useErrorText } from '../problem/useErrorText.ts';
import { api } from '../provider/api.ts';
import { useCell } from '../provider/cell.ts';
import { loginAgain, session } from '../provider/session.ts';

/** Opens over the page when the session has expired. The page and what was typed stay; the request that found out goes on. */
export function SessionDialog() {
  const translate = useTranslate();
  const errorText = useErrorText();
  const logout = useLogout();
  const pending = useCell(loginAgain.pending);
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);
  if (!pending) return null;

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    // The form behind this dialog is an ancestor in React's tree and must not be submitted along.
    event.stopPropagation();
    const password = new FormData(event.currentTarget).get('password');
    setBusy(true);
    setError(undefined);
    try {
      const body = { login: pending.asked.login, password };
      const found = await api.send('POST', '/session', { body, schema: sessionSchema });
      session.set(found);
      pending.answer(found);
    } catch (failed) {
      setError(errorText(failed));
    } finally {
      setBusy(false);
    }
  };

  const leave = () => {
    session.set(null);
    pending.answer(null);
    void logout();
  };

  return (
    <Dialog open maxWidth="xs" fullWidth aria-labelledby="session-title">
      <form onSubmit={(event) => void submit(event)}>
        <DialogTitle id="session-title">{translate('session.expired')}</DialogTitle>
        <DialogContent>
          <DialogContentText sx={{ mb: 2 }}>{translate('session.expiredHint')}</DialogContentText>
          {error === undefined ? null : (
            <Alert severity="error" sx={{ mb: 2 }}>
              {error}
            </Alert>
          )}
          <TextField
            fullWidth
            margin="dense"
            label={translate('ra.auth.username')}
            value={pending.asked.login}
            disabled
          />
          <TextField
            fullWidth
            margin="dense"
            autoFocus
            required
            type="password"
            name="password"
            autoComplete="current-password"
            label={translate('ra.auth.password')}
          />
        </DialogContent>
        <DialogActions sx={{ flexWrap: 'wrap' }}>
          <Button color="inherit" onClick={leave}>
            {translate('session.leave')}
          </Button>
          <Button color="inherit" onClick={() => pending.answer(null)}>
            {translate('session.later')}
          </Button>
          <Button type="submit" variant="contained" loading={busy}>
            {translate('session.goOn')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
