import { metricExplanation } from '@jiju/contract';
import CloseIcon from '@mui/icons-material/Close';
import { Dialog, DialogContent, DialogTitle, IconButton } from '@mui/material';
import { useTranslate } from 'react-admin';
import { query } from '../provider/query.ts';
import { useResult } from '../provider/useResult.ts';
import { Result } from '../state/Result.tsx';
import { ExplanationTree } from './ExplanationTree.tsx';

export interface Explained {
  readonly clusterCode: string;
  readonly indicatorCode: string;
  readonly periodCode: string;
}

/** Where a number comes from, down to the figures as they were reported. `of: null` closes it. */
export function ExplainDialog({ of, onClose }: { of: Explained | null; onClose: () => void }) {
  const translate = useTranslate();
  const path = of && `/explain/metric${query({ ...of })}`;
  const explanation = useResult(path, metricExplanation, {
    subjects: ['metric', 'observation'],
    period: of?.periodCode,
  });
  return (
    <Dialog open={of !== null} onClose={onClose} maxWidth="md" fullWidth aria-labelledby="explain-title">
      <DialogTitle id="explain-title" sx={{ display: 'flex', alignItems: 'center', py: 1.5 }}>
        <span style={{ flex: 1 }}>{translate('explain.title')}</span>
        <IconButton onClick={onClose} aria-label={translate('ra.action.close')}>
          <CloseIcon fontSize="small" />
        </IconButton>
      </DialogTitle>
      <DialogContent dividers>
        <Result of={explanation}>{(root) => <ExplanationTree root={root} />}</Result>
      </DialogContent>
    </Dialog>
  );
}
