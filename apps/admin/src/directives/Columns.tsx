import type { Light as LightName } from '@jiju/contract';
import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useLocale } from '../i18n/useLocale.ts';
import { Light } from '../light/Light.tsx';
import type { BoardCard } from './board-card.ts';
import { DirectiveCard } from './DirectiveCard.tsx';
import { lightOrder, type BoardColumn } from './group-board.ts';

/** The board: a column per light, or a group per unit. */
export function Columns({ columns, by }: { readonly columns: readonly BoardColumn[]; readonly by: 'light' | 'unit' }) {
  const translate = useTranslate();
  const locale = useLocale();
  const wide = by === 'light' ? 'repeat(4, minmax(0, 1fr))' : 'repeat(auto-fill, minmax(290px, 1fr))';
  const nameOf = (key: string, card: BoardCard | undefined) =>
    by === 'light' ? translate(`light.${key}`) : ((locale === 'zh' ? card?.unitZh : card?.unitEn) ?? key);
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 1.5,
        mt: 1,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: wide },
        alignItems: 'start',
      }}
    >
      {columns.map(({ key, cards, lights }) => (
        <Box
          component="section"
          key={key}
          aria-label={nameOf(key, cards[0])}
          sx={{ bgcolor: 'action.hover', borderRadius: 1, p: 1 }}
        >
          <Typography variant="h3" component="h2" sx={{ display: 'flex', gap: 1, alignItems: 'center', mb: 1 }}>
            {by === 'light' ? (
              <Light light={lightOrder.find((light) => light === key) ?? 'grey'} count={cards.length} />
            ) : (
              <>
                <Box sx={{ flex: 1 }}>{locale === 'zh' ? cards[0]?.unitZh : cards[0]?.unitEn}</Box>
                {lightOrder.map((light: LightName) =>
                  lights[light] > 0 ? <Light key={light} light={light} count={lights[light]} wordless /> : null,
                )}
              </>
            )}
          </Typography>
          {cards.length === 0 ? (
            <Typography variant="body2" color="textSecondary">
              {translate('directives.noneHere')}
            </Typography>
          ) : (
            <Box sx={{ display: 'grid', gap: 1 }}>
              {cards.map((card) => (
                <DirectiveCard key={card.code} card={card} withUnit={by === 'light'} />
              ))}
            </Box>
          )}
        </Box>
      ))}
    </Box>
  );
}
