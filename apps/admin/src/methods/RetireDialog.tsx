import type { MethodVersion } from '@jiju/contract';
import { planRetirement } from '@jiju/domain';
import { Box, Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { useTranslate } from 'react-admin';
import { SpanEffectTable } from './SpanEffectTable.tsx';
import { useRankedPeriods } from './useRankedPeriods.ts';
import { useSpanEffect } from './useSpanEffect.ts';

export interface RetireDialogProps {
  readonly version: MethodVersion;
  readonly versions: readonly MethodVersion[];
  readonly busy: boolean;
  readonly onRetire: () => void;
  readonly onClose: () => void;
}

/** What follows when a version is taken out of force. It can be put into force again. */
export function RetireDialog({ version, versions, busy, onRetire, onClose }: RetireDialogProps) {
  const translate = useTranslate();
  const { loaded, heads } = useRankedPeriods(version.methodCode);
  const periods = useSpanEffect(versions, planRetirement(versions, version), heads, null);
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="retire-title">
      <DialogTitle id="retire-title">{translate('methods.retireTitle', { number: version.number })}</DialogTitle>
      <DialogContent>
        <DialogContentText sx={{ mb: 2 }}>{translate('methods.retireText')}</DialogContentText>
        <Box aria-live="polite">{loaded ? <SpanEffectTable periods={periods} /> : null}</Box>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        <Button variant="contained" color="warning" disabled={busy || !loaded} onClick={onRetire}>
          {translate('methods.retire')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
