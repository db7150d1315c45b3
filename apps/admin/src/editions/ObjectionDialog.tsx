import type { Edition } from '@jiju/contract';
import {
  Alert,
  Autocomplete,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Stack,
  TextField,
} from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useOwnClusters } from '../figures/useOwnClusters.ts';
import { useFormat } from '../format/useFormat.ts';
import { nameIn } from '../i18n/name.ts';
import { useErrorText } from '../problem/useErrorText.ts';
import { useMay } from '../provider/useMay.ts';
import { fileObjection } from './editions-api.ts';

export interface ObjectionDialogProps {
  readonly edition: Edition;
  readonly clusters: readonly { readonly code: string; readonly nameZh: string; readonly nameEn: string }[];
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** File an objection: whom it concerns, and what is said. A reporter finds its own clusters only. */
export function ObjectionDialog({ edition, clusters, onDone, onClose }: ObjectionDialogProps) {
  const translate = useTranslate();
  const format = useFormat();
  const errorText = useErrorText();
  const mayAnswer = useMay('objections.answer');
  const own = useOwnClusters();
  const [cluster, setCluster] = useState<ObjectionDialogProps['clusters'][number] | null>(null);
  const [text, setText] = useState('');
  const [objector, setObjector] = useState('');
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const choices = own.length > 0 ? clusters.filter(({ code }) => own.includes(code)) : clusters;
  const file = async () => {
    setBusy(true);
    try {
      await fileObjection(edition.id, { clusterCode: cluster?.code ?? '', text, objector });
      onDone();
    } catch (failure) {
      setError(failure);
      setBusy(false);
    }
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm">
      <DialogTitle>{translate('editions.fileObjection')}</DialogTitle>
      <DialogContent>
        <Stack spacing={2} sx={{ pt: 1 }}>
          <Autocomplete
            options={choices}
            value={cluster}
            getOptionLabel={(one) => nameIn(format.locale, one)}
            getOptionKey={(one) => one.code}
            onChange={(_, one) => {
              setCluster(one);
            }}
            renderInput={(params) => <TextField {...params} label={translate('editions.cluster')} required />}
          />
          <TextField
            label={translate('editions.text')}
            value={text}
            required
            multiline
            minRows={3}
            onChange={(event) => {
              setText(event.target.value);
            }}
          />
          {mayAnswer ? (
            <TextField
              label={translate('editions.objector')}
              value={objector}
              onChange={(event) => {
                setObjector(event.target.value);
              }}
            />
          ) : null}
          {error === null ? null : <Alert severity="error">{errorText(error)}</Alert>}
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        <Button
          variant="contained"
          disabled={busy || cluster === null || text.trim() === ''}
          onClick={() => void file()}
        >
          {translate('editions.fileObjection')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
