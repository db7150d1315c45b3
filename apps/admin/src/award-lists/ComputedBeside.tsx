import type { AwardResult } from '@jiju/contract';
import type { PublishedComparison } from '@jiju/domain';
import { Box, Typography } from '@mui/material';
import { Link, useTranslate } from 'react-admin';
import { Age } from '../age/Age.tsx';
import { CodeName } from '../reference/CodeField.tsx';
import { SyntheticMark } from '../synthetic/SyntheticMark.tsx';
import { useComparisonWords } from './useComparisonWords.ts';

/** In words how far a published list and the computed one agree, and who was computed but not published. */
export function ComputedBeside({ award, comparison }: { award: AwardResult; comparison: PublishedComparison }) {
  const translate = useTranslate();
  const say = useComparisonWords();
  return (
    <Box sx={{ mt: 1, mb: 2 }}>
      <Typography variant="h3" component="h2" gutterBottom>
        {translate('resources.award-lists.beside.title')}
      </Typography>
      <Typography>
        {say(comparison)}
        {award.synthetic ? translate('resources.award-lists.beside.synthetic') : ''}
      </Typography>
      {comparison.onlyComputed.length > 0 ? (
        <Typography component="div">
          {translate('resources.award-lists.beside.onlyComputed')}
          {comparison.onlyComputed.map(({ id, position }, index) => (
            <span key={id}>
              {index > 0 ? translate('resources.award-lists.beside.comma') : ''}
              {position} <CodeName kind="clusters" code={id} />
            </span>
          ))}
        </Typography>
      ) : null}
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'center', flexWrap: 'wrap' }}>
        <Link to={`/rankings?tab=awards&period=${award.periodCode}`}>
          {translate('resources.award-lists.beside.open')}
        </Link>
        {award.synthetic ? <SyntheticMark /> : null}
        <Age computedAt={award.computedAt} stale={award.stale} />
      </Box>
    </Box>
  );
}
