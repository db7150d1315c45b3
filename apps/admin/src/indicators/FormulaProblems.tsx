import type { Problem } from '@jiju/domain';
import { Box, ButtonBase } from '@mui/material';
import { useProblemText } from '../problem/useProblemText.ts';
import { placeOf } from './check-formula.ts';

/** Each problem with the part of the text it is about. */
export function FormulaProblems({
  text,
  problems,
  onSelect,
}: {
  text: string;
  problems: readonly Problem[];
  onSelect: (start: number, end: number) => void;
}) {
  const say = useProblemText();
  return problems.map((problem, i) => {
    const place = placeOf(problem);
    return (
      <ButtonBase
        key={i}
        disabled={!place}
        onClick={() => place && onSelect(place.start, place.end)}
        sx={{ display: 'block', textAlign: 'left', width: '100%', py: 0.25, color: 'error.main', fontSize: '0.9em' }}
      >
        {place ? (
          <Box
            component="code"
            sx={{
              display: 'block',
              overflow: 'hidden',
              textOverflow: 'ellipsis',
              whiteSpace: 'nowrap',
              color: 'text.secondary',
            }}
          >
            {text.slice(Math.max(0, place.start - 20), place.start)}
            <Box
              component="mark"
              sx={{ bgcolor: 'transparent', color: 'error.main', textDecoration: 'underline wavy' }}
            >
              {text.slice(place.start, place.end) || '␣'}
            </Box>
            {text.slice(place.end, place.end + 20)}
          </Box>
        ) : null}
        {say(problem)}
      </ButtonBase>
    );
  });
}
