import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { cellLooks, lateSign, syntheticSign } from './cell-look.ts';
import { cellStates } from './cell-state.ts';
import { missingSign, notApplicableSign } from './read-entry.ts';

/** What the signs in the cells mean, and which keys there are. */
export function GridLegend() {
  const translate = useTranslate();
  const signs = [
    ...cellStates.map((state) => ({
      sign: cellLooks[state].sign || '▨',
      color: cellLooks[state].color,
      word: translate(`figures.state.${state}`),
    })),
    { sign: syntheticSign, color: 'none', word: translate('figures.synthetic') },
    { sign: lateSign, color: 'none', word: translate('figures.late') },
    { sign: missingSign, color: 'none', word: translate('figures.valueMissing') },
    { sign: notApplicableSign, color: 'none', word: translate('figures.valueNotApplicable') },
  ];
  return (
    <Box component="details" sx={{ color: 'text.secondary' }}>
      <Typography component="summary" variant="body2" sx={{ cursor: 'pointer' }}>
        {translate('figures.legend')}
      </Typography>
      <Box component="ul" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, listStyle: 'none', p: 0, m: 0.5 }}>
        {signs.map(({ sign, color, word }) => (
          <Typography key={word} component="li" variant="caption">
            <Box
              component="span"
              sx={{ display: 'inline-block', minWidth: 18, color: color === 'none' ? 'inherit' : `${color}.main` }}
            >
              {sign}
            </Box>
            {word}
          </Typography>
        ))}
      </Box>
      <Typography variant="caption">{translate('figures.keys')}</Typography>
    </Box>
  );
}
