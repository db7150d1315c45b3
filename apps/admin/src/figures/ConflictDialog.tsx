import type { Figure } from '@jiju/contract';
import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.ts';
import type { CellEdit } from './cell-edit.ts';
import { figureText } from './figure-text.ts';

export interface ConflictDialogProps {
  readonly name: string;
  readonly edit: CellEdit;
  /** What is stored now. */
  readonly theirs: Figure | undefined;
  readonly onMine: () => void;
  readonly onTheirs: () => void;
  readonly onCancel: () => void;
}

/** Two people wrote in the same cell: both texts side by side, and one choice. */
export function ConflictDialog({ name, edit, theirs, onMine, onTheirs, onCancel }: ConflictDialogProps) {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <Dialog open onClose={onCancel} fullWidth maxWidth="sm">
      <DialogTitle>{translate('figures.conflict.title')}</DialogTitle>
      <DialogContent>
        <Typography>{name}</Typography>
        <Typography sx={{ mt: 2 }}>
          {translate('figures.conflict.theirs')}: <b>{figureText(theirs) || '—'}</b>
        </Typography>
        {theirs ? (
          <Typography variant="body2" color="textSecondary">
            {translate('figures.by', { author: theirs.author, at: format.instant(theirs.updatedAt) })}
          </Typography>
        ) : null}
        <Typography sx={{ mt: 2 }}>
          {translate('figures.conflict.mine')}: <b>{edit.text}</b>
        </Typography>
      </DialogContent>
      <DialogActions>
        <Button onClick={onCancel}>{translate('figures.later')}</Button>
        <Button onClick={onTheirs}>{translate('figures.conflict.keepTheirs')}</Button>
        <Button variant="contained" onClick={onMine}>
          {translate('figures.conflict.keepMine')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
