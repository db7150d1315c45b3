import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField } from '@mui/material';
import { useState, type FormEvent } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useErrorText } from '../problem/useErrorText.ts';
import { ApiError } from '../provider/api-error.ts';
import { api } from '../provider/api.ts';
import { useCell } from '../provider/cell.ts';
import { session } from '../provider/session.ts';

type Faults = Readonly<Record<string, string | undefined>>;

/** One's own password, in exchange for the present one. */
export function PasswordDialog({ onClose }: { onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const errorText = useErrorText();
  const login = useCell(session)?.user.login ?? '';
  const [faults, setFaults] = useState<Faults>({});
  const [busy, setBusy] = useState(false);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const [currentPassword, newPassword] = [typed.get('currentPassword'), typed.get('newPassword')];
    if (newPassword !== typed.get('repeated')) return setFaults({ repeated: translate('password.differ') });
    setBusy(true);
    setFaults({});
    try {
      await api.send('PUT', '/session/password', { body: { currentPassword, newPassword } });
      notify('password.changed', { type: 'success' });
      onClose();
    } catch (failed) {
      setFaults(faultsOf(failed, errorText));
      setBusy(false);
    }
  };

  const field = (name: string, autoComplete: string, label: string, hint?: string) => (
    <TextField
      fullWidth
      required
      margin="dense"
      type="password"
      name={name}
      autoFocus={name === 'currentPassword'}
      autoComplete={autoComplete}
      label={translate(label)}
      error={faults[name] !== undefined}
      helperText={faults[name] ?? (hint && translate(hint))}
    />
  );

  return (
    <Dialog open onClose={onClose} maxWidth="xs" fullWidth aria-labelledby="password-title">
      <form onSubmit={(event) => void submit(event)}>
        <DialogTitle id="password-title">{translate('password.change')}</DialogTitle>
        <DialogContent>
          {faults.all === undefined ? null : <Alert severity="error">{faults.all}</Alert>}
          {/* Whatever keeps passwords for people wants to know whose it is. */}
          <input hidden readOnly name="username" autoComplete="username" value={login} />
          {field('currentPassword', 'current-password', 'password.current')}
          {field('newPassword', 'new-password', 'password.next', 'password.hint')}
          {field('repeated', 'new-password', 'password.repeat')}
        </DialogContent>
        <DialogActions>
          <Button color="inherit" onClick={onClose}>
            {translate('ra.action.cancel')}
          </Button>
          <Button type="submit" variant="contained" loading={busy}>
            {translate('password.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

/** A problem of one field stands at it, everything else above all. */
function faultsOf(failed: unknown, errorText: (error: unknown) => string): Faults {
  const [first] = failed instanceof ApiError ? failed.problems : [];
  return { [first?.path || 'all']: errorText(failed) };
}
