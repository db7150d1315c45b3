import { Box, Card, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { shanghaiDay } from '../format/date.ts';
import { useFormat } from '../format/useFormat.ts';
import type { BoardCard } from './board-card.ts';
import { DirectiveCard } from './DirectiveCard.tsx';
import { timelineOf } from './timeline.ts';

/** Deadlines by month, with where today stands among them. */
export function Timeline({ cards }: { readonly cards: readonly BoardCard[] }) {
  const translate = useTranslate();
  const format = useFormat();
  const { months, undated } = timelineOf(cards);
  const thisMonth = shanghaiDay(new Date()).slice(0, 7);
  const next = months.find(({ month }) => month >= thisMonth)?.month;
  return (
    <Box component="ol" sx={{ listStyle: 'none', p: 0, m: 0, mt: 1 }}>
      {months.map(({ month, cards: due }) => (
        <Box
          component="li"
          key={month}
          sx={{ borderLeft: 3, borderColor: month < thisMonth ? 'divider' : 'primary.main', pl: 2, pb: 2 }}
        >
          {month === next ? (
            <Card sx={{ px: 1, mb: 1, display: 'inline-block', borderColor: 'primary.main' }}>
              <Typography variant="body2">
                {translate('directives.today', { day: format.day(shanghaiDay(new Date())) })}
              </Typography>
            </Card>
          ) : null}
          <Typography variant="h3" component="h2" sx={{ mb: 0.5 }}>
            {format.period(month)} <small>({due.length})</small>
          </Typography>
          <Grid cards={due} />
        </Box>
      ))}
      {undated.length > 0 ? (
        <Box component="li" sx={{ borderLeft: 3, borderColor: 'divider', pl: 2 }}>
          <Typography variant="h3" component="h2" sx={{ mb: 0.5 }}>
            {translate('directives.noDeadline')}
          </Typography>
          <Grid cards={undated} />
        </Box>
      ) : null}
    </Box>
  );
}

function Grid({ cards }: { readonly cards: readonly BoardCard[] }) {
  return (
    <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 280px), 1fr))' }}>
      {cards.map((card) => (
        <DirectiveCard key={card.code} card={card} />
      ))}
    </Box>
  );
}
