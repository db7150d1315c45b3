import BackIcon from '@mui/icons-material/ArrowBack';
import CloseIcon from '@mui/icons-material/Close';
import { Dialog, DialogContent, DialogTitle, IconButton, useMediaQuery, type Theme } from '@mui/material';
import { lazy, Suspense, useCallback, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { ExplainContext } from './explain-context.ts';
import type { Explained } from './explained.ts';
import { FigureOrigin } from './FigureOrigin.tsx';
import { FrozenRow } from './FrozenRow.tsx';
import { GatheredParts } from './GatheredParts.tsx';
import { LoadingState } from '../state/LoadingState.tsx';
import { PreviewedScore } from './PreviewedScore.tsx';
import { RatingConditions } from './RatingConditions.tsx';
import { TotalParts } from './TotalParts.tsx';

export type { Explained };

// Draws, and charts are loaded by those who look at one.
const VersionMove = lazy(async () => ({ default: (await import('./VersionMove.tsx')).VersionMove }));

interface Trail {
  /** What the page asked for. */
  readonly from: Explained;
  /** From there to what is shown, each step a figure that was pressed in the dialog. */
  readonly steps: readonly Explained[];
}

/** Where a figure comes from, down to the figures as they were entered; figures in it lead on, and back again. `of: null` closes it. */
export function ExplainDialog({ of, onClose }: { readonly of: Explained | null; readonly onClose: () => void }) {
  const translate = useTranslate();
  const narrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const [trail, setTrail] = useState<Trail | null>(null);
  // While it fades out it shows what it showed.
  if (of !== null && trail?.from !== of) setTrail({ from: of, steps: [of] });
  // What was pressed goes with what was shown: keys are for the dialog all the same.
  const content = useRef<HTMLDivElement>(null);
  const leadOn = useCallback((next: Explained) => {
    content.current?.focus();
    setTrail((was) => was && { ...was, steps: [...was.steps, next] });
  }, []);
  const shown = trail?.steps.at(-1);
  return (
    <Dialog
      open={of !== null}
      onClose={onClose}
      maxWidth="md"
      fullWidth
      fullScreen={narrow}
      aria-labelledby="explain-title"
      slotProps={{ transition: { onExited: () => setTrail(null) } }}
    >
      <DialogTitle id="explain-title" sx={{ display: 'flex', alignItems: 'center', py: 1.5, gap: 1 }}>
        {trail && trail.steps.length > 1 ? (
          <IconButton
            onClick={() => {
              content.current?.focus();
              setTrail({ ...trail, steps: trail.steps.slice(0, -1) });
            }}
            aria-label={translate('explain.back')}
            title={translate('explain.back')}
            size="small"
          >
            <BackIcon fontSize="small" />
          </IconButton>
        ) : null}
        <span style={{ flex: 1 }}>{translate('explain.title')}</span>
        <IconButton onClick={onClose} aria-label={translate('ra.action.close')}>
          <CloseIcon fontSize="small" />
        </IconButton>
      </DialogTitle>
      <DialogContent dividers ref={content} tabIndex={-1} sx={{ outline: 0 }}>
        <ExplainContext value={leadOn}>
          {shown ? <Explanation key={trail?.steps.length} of={shown} /> : null}
        </ExplainContext>
      </DialogContent>
    </Dialog>
  );
}

function Explanation({ of }: { readonly of: Explained }) {
  switch (of.kind) {
    case 'total':
      return <TotalParts of={of} />;
    case 'rating':
      return <RatingConditions rating={of.rating} />;
    case 'gathered':
      return <GatheredParts of={of} />;
    case 'frozen':
      return <FrozenRow of={of} />;
    case 'score':
      return <PreviewedScore of={of} />;
    case 'move':
      return (
        <Suspense fallback={<LoadingState lines={8} />}>
          <VersionMove of={of} />
        </Suspense>
      );
    default:
      return <FigureOrigin of={of} />;
  }
}
