import { Box, Card, CardActionArea, Chip, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { Fresh } from '../age/Fresh.tsx';
import { useFormat } from '../format/useFormat.ts';
import { Light } from '../light/Light.tsx';
import type { BoardCard } from './board-card.ts';
import { Due } from './Due.tsx';

/** One directive at first sight: its light, what it asks, whose it is, when it is due; claim and evidence apart. */
export function DirectiveCard({ card, withUnit = true }: { readonly card: BoardCard; readonly withUnit?: boolean }) {
  const translate = useTranslate();
  const { locale, number } = useFormat();
  return (
    <Card>
      <CardActionArea component={Link} to={`/directives/${encodeURIComponent(card.code)}`} sx={{ p: 1 }}>
        <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
          <Fresh value={card.light} of={card.code}>
            <Light light={card.light} wordless />
          </Fresh>
          <Typography variant="body2" sx={{ fontWeight: 600, flex: 1 }}>
            {card.code}
          </Typography>
          {card.urgency === 'routine' ? null : (
            <Chip
              size="small"
              variant="outlined"
              color={card.urgency === 'critical' ? 'error' : 'warning'}
              label={translate(`directives.urgency.${card.urgency}`)}
            />
          )}
          <Chip size="small" variant="outlined" label={translate(`directives.state.${card.state}`)} />
        </Box>
        <Typography
          variant="body2"
          sx={{ my: 0.5, display: '-webkit-box', WebkitLineClamp: 3, WebkitBoxOrient: 'vertical', overflow: 'hidden' }}
        >
          {locale === 'zh' ? card.textZh : card.textEn}
        </Typography>
        {withUnit ? (
          <Typography variant="caption" component="div" color="textSecondary">
            {locale === 'zh' ? card.unitZh : card.unitEn}
          </Typography>
        ) : null}
        <Due card={card} />
        <Typography variant="caption" component="div" color="textSecondary">
          {[
            ...(card.claimed === null ? [] : [translate('directives.claims', { percent: number(card.claimed, 0) })]),
            ...(card.ratio === null
              ? []
              : [translate('directives.evidenceRatio', { percent: number(Math.floor(card.ratio * 100 + 1e-6), 0) })]),
            ...(card.children > 0 ? [translate('directives.assignmentCount', { count: card.children })] : []),
          ].join(' · ')}
        </Typography>
      </CardActionArea>
    </Card>
  );
}
