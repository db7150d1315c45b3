import { edition, type Ranking } from '@jiju/contract';
import {
  Alert,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  Stack,
  TextField,
} from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { useFormat } from '../format/useFormat.ts';
import { useErrorText } from '../problem/useErrorText.ts';
import { useResult } from '../provider/useResult.ts';
import { listed } from './listed.ts';
import { nextEdition } from './next-edition.ts';
import { freezeRanking } from './rankings-api.ts';

/** Freeze a ranking as an edition: what it is, and that later changes will not touch it. */
export function FreezeDialog({ ranking, onClose }: { readonly ranking: Ranking; readonly onClose: () => void }) {
  const translate = useTranslate();
  const format = useFormat();
  const errorText = useErrorText();
  const notify = useNotify();
  const navigate = useNavigate();
  const { methodCode, periodCode } = ranking;
  const editions = useResult('/editions', listed(edition), { subjects: ['edition', 'editions'] });
  const { code: proposed, takesPlaceOf } = nextEdition(editions.data?.items ?? [], methodCode, periodCode);
  const [typed, setCode] = useState<string | null>(null);
  const code = typed ?? proposed;
  const [note, setNote] = useState({ zh: '', en: '' });
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const freeze = async () => {
    setBusy(true);
    try {
      const { id } = await freezeRanking({ code, methodCode, periodCode, noteZh: note.zh, noteEn: note.en });
      notify('rankings.frozen', { type: 'success', messageArgs: { code } });
      onClose();
      void navigate(`/rankings/editions/${id}`);
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm">
      <DialogTitle>{translate('rankings.freezeTitle', { period: format.period(periodCode) })}</DialogTitle>
      <DialogContent>
        <DialogContentText sx={{ mb: 2 }}>
          {translate(ranking.stale ? 'rankings.freezeStale' : 'rankings.freezeText')}
        </DialogContentText>
        {takesPlaceOf === null ? null : (
          <Alert severity="info">{translate('rankings.freezeTakesPlace', { code: takesPlaceOf })}</Alert>
        )}
        <Stack spacing={2} sx={{ pt: 1 }}>
          <TextField
            label={translate('rankings.editionCode')}
            value={code}
            onChange={(event) => {
              setCode(event.target.value);
            }}
          />
          <TextField
            label={translate('rankings.noteZh')}
            value={note.zh}
            multiline
            onChange={(event) => {
              setNote({ ...note, zh: event.target.value });
            }}
          />
          <TextField
            label={translate('rankings.noteEn')}
            value={note.en}
            multiline
            onChange={(event) => {
              setNote({ ...note, en: event.target.value });
            }}
          />
          {error === null ? null : (
            <Alert severity="error" sx={{ mt: 2 }}>
              {errorText(error)}
            </Alert>
          )}
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        <Button
          variant="contained"
          disabled={busy || editions.isPending || code.trim() === ''}
          onClick={() => void freeze()}
        >
          {translate('rankings.freeze')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
