import type { Ranking } from '@jiju/contract';
import { Alert, Box, Link } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useProblemText } from '../problem/useProblemText.ts';

/** So many stand over the list; the rest is asked for. */
const SHOWN = 2;

/** What a reader should know of how a ranking came out. */
export function RankingNotes({ notes }: { readonly notes: Ranking['notes'] }) {
  const translate = useTranslate();
  const say = useProblemText();
  const [all, setAll] = useState(false);
  if (notes.length === 0) return null;
  const rest = all ? 0 : notes.length - SHOWN;
  return (
    <Alert severity="warning">
      {notes.slice(0, all ? undefined : SHOWN).map((note) => (
        <Box key={`${note.code} ${JSON.stringify(note.params)}`}>{say(note)}</Box>
      ))}
      {rest > 0 ? (
        <Link
          component="button"
          type="button"
          onClick={() => {
            setAll(true);
          }}
        >
          {translate('rankings.moreNotes', { count: rest })}
        </Link>
      ) : null}
    </Alert>
  );
}
