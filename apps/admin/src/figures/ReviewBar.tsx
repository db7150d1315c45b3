import type { FigureGrid, ReviewInput } from '@jiju/contract';
import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { ApiError } from '../provider/api-error.ts';
import { reviewFigures } from './figures-api.ts';
import { ReasonDialog } from './ReasonDialog.tsx';
import { reviewable } from './reviewable.ts';
import type { FigureSheet } from './useFigureSheet.ts';
import type { useGrid } from './useGrid.ts';

export interface ReviewBarProps {
  readonly grid: FigureGrid;
  readonly sheet: FigureSheet;
  readonly put: ReturnType<typeof useGrid>['put'];
}

/** What a reviewer can do with the selected cells, and with everything on the page that waits for approval. */
export function ReviewBar({ grid, sheet, put }: ReviewBarProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const [asking, setAsking] = useState<'return' | 'reopen' | null>(null);
  const [busy, setBusy] = useState(false);
  const chosen = sheet.selected().flatMap(({ figure }) => figure ?? []);
  const all = grid.rows.flatMap((row) => Object.values(row.cells));

  const decide = async (decision: ReviewInput['decision'], figures: typeof all, reason: string) => {
    setBusy(true);
    try {
      const cells = figures.map(({ clusterCode, indicatorCode, periodCode, industry }) => ({
        clusterCode,
        indicatorCode,
        periodCode,
        industry,
      }));
      const saved = await reviewFigures({ decision, reason, cells });
      put(saved.figures);
      notify(`figures.reviewed.${decision}`, { type: 'success', messageArgs: { count: saved.changed } });
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      notify(error.message, { type: 'error' });
    } finally {
      setBusy(false);
    }
  };
  const button = (decision: ReviewInput['decision']) => {
    const figures = reviewable(chosen, decision);
    return (
      <Button
        key={decision}
        size="small"
        disabled={busy || figures.length === 0}
        onClick={() => {
          if (decision === 'approve') void decide(decision, figures, '');
          else setAsking(decision);
        }}
      >
        {translate(`figures.review.${decision}`, { count: figures.length })}
      </Button>
    );
  };
  const waiting = reviewable(all, 'approve');
  return (
    <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
      <Typography variant="body2">{translate('figures.review.title')}</Typography>
      {button('approve')}
      {button('return')}
      {button('reopen')}
      <Button size="small" disabled={busy || waiting.length === 0} onClick={() => void decide('approve', waiting, '')}>
        {translate('figures.review.approvePage', { count: waiting.length })}
      </Button>
      {asking ? (
        <ReasonDialog
          title={translate(`figures.review.${asking}`, { count: reviewable(chosen, asking).length })}
          text={translate(`figures.review.${asking}Text`)}
          confirm={translate(`figures.review.${asking}`, { count: reviewable(chosen, asking).length })}
          onGive={(reason) => {
            setAsking(null);
            void decide(asking, reviewable(chosen, asking), reason);
          }}
          onCancel={() => {
            setAsking(null);
          }}
        />
      ) : null}
    </Box>
  );
}
