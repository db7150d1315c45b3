import { edition } from '@jiju/contract';
import { Box, Chip, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { query } from '../provider/query.ts';
import { useResult } from '../provider/useResult.ts';
import { listed } from '../rankings/listed.ts';

/** What was frozen of a ranking, each with its state, one click away. */
export function EditionLinks({ methodCode, periodCode }: { readonly methodCode: string; readonly periodCode: string }) {
  const translate = useTranslate();
  const { data } = useResult(`/editions${query({ methodCode, periodCode })}`, listed(edition), {
    subjects: ['editions'],
  });
  if (!data || data.items.length === 0) return null;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
      <Typography variant="body2" color="textSecondary">
        {translate('editions.ofRanking')}
      </Typography>
      {data.items.map(({ id, code, state }) => (
        <Chip
          key={id}
          size="small"
          variant="outlined"
          clickable
          component={Link}
          to={`/rankings/editions/${id}`}
          label={`${code} · ${translate(`rankings.editionState.${state}`)}`}
        />
      ))}
    </Box>
  );
}
