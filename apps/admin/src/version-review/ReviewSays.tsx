import type { MethodVersion } from '@jiju/contract';
import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.ts';
import { reviewWords } from './review-words.ts';

/** Who sent a version for review and who answered, with their notes. */
export function ReviewSays({ version }: { readonly version: MethodVersion }) {
  const translate = useTranslate();
  const format = useFormat();
  const { review } = version;
  if (!review) return null;
  const notes = [
    ['answer', review.answer],
    ['note', review.note],
  ].filter(([, text]) => text !== '');
  return (
    <Box>
      {reviewWords(version, { translate: (key, params) => translate(key, params), instant: format.instant }).map(
        (sentence) => (
          <Typography key={sentence} variant="body2">
            {sentence}
          </Typography>
        ),
      )}
      {notes.map(([kind, text]) => (
        <Typography key={kind} variant="body2" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', mt: 0.5 }}>
          <strong>{translate(`review.${kind}Label`)}</strong> {text}
        </Typography>
      ))}
    </Box>
  );
}
