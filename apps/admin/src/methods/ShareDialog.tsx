import type { MethodDefinition } from '@jiju/domain';
import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle, TextField } from '@mui/material';
import { useEffect, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { wordOf } from './experiment-link.ts';

/** An address that opens the experiment as it stands for whoever may log in. */
export function ShareDialog({
  definition,
  opens,
  onClose,
}: {
  readonly definition: MethodDefinition;
  /** For whom: for all, for all but some without the draft it began from, or only for those who see that. */
  readonly opens: 'forAll' | 'besideForce' | 'withDraft';
  readonly onClose: () => void;
}) {
  const translate = useTranslate();
  const notify = useNotify();
  const [address, setAddress] = useState('');
  useEffect(() => {
    void wordOf(definition).then((word) => {
      const { origin, pathname, hash } = window.location;
      setAddress(`${origin}${pathname}${hash.split('?')[0] ?? ''}?experiment=${word}`);
    });
  }, [definition]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      notify('methods.linkCopied', { type: 'success' });
    } catch {
      // Browsers let a page write to the clipboard over https only; the address stands there to be taken by hand.
      notify('methods.linkNotCopied', { type: 'warning' });
    }
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm">
      <DialogTitle>{translate('methods.shareLink')}</DialogTitle>
      <DialogContent>
        <DialogContentText sx={{ mb: 2 }}>
          {translate('methods.shareText')} {translate(`methods.shareOpens.${opens}`)}
        </DialogContentText>
        <TextField
          fullWidth
          multiline
          maxRows={6}
          label={translate('methods.linkLabel')}
          value={address}
          slotProps={{ htmlInput: { readOnly: true } }}
          onFocus={(event) => {
            event.target.select();
          }}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.close')}</Button>
        <Button variant="contained" disabled={address === ''} onClick={() => void copy()}>
          {translate('methods.copyLink')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
