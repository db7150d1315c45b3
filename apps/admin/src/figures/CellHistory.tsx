import { figureChange, type FigureChange } from '@jiju/contract';
import CloseIcon from '@mui/icons-material/Close';
import { Box, Drawer, IconButton, List, ListItem, ListItemText, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { z } from 'zod';
import { useFormat } from '../format/useFormat.ts';
import { nameIn } from '../i18n/name.ts';
import { query } from '../provider/query.ts';
import { useCatalogue } from '../provider/useCatalogue.ts';
import { useResult } from '../provider/useResult.ts';
import { EmptyState } from '../state/EmptyState.tsx';
import { Result } from '../state/Result.tsx';
import type { CellAddress } from './figures-api.ts';

/** Every value a cell ever had: what, who, when and why. `of: null` closes it. */
export function CellHistory({ of, onClose }: { readonly of: CellAddress | null; readonly onClose: () => void }) {
  const translate = useTranslate();
  const { locale, period, instant, number } = useFormat();
  const indicator = useCatalogue('indicators', of !== null).get(of?.indicatorCode ?? '');
  const cluster = useCatalogue('clusters', of !== null).get(of?.clusterCode ?? '');
  const history = useResult(of && `/figures/history${query({ ...of })}`, z.array(figureChange), {
    subjects: ['observation'],
    period: of?.periodCode,
  });
  const value = (state: FigureChange['before']) => {
    if (state === null) return '—';
    const shown = state.value === null ? translate(`figures.status.${state.status}`) : number(state.value);
    return `${shown} (${translate(`figures.state.${state.state}`)})`;
  };
  return (
    <Drawer
      anchor="right"
      open={of !== null}
      onClose={onClose}
      slotProps={{ paper: { sx: { width: { xs: '100%', sm: 420 } } } }}
    >
      <Box sx={{ display: 'flex', p: 2, pb: 0, alignItems: 'flex-start' }}>
        <Box sx={{ flex: 1 }}>
          <Typography variant="h2">{nameIn(locale, cluster) || of?.clusterCode}</Typography>
          <Typography color="textSecondary">
            {nameIn(locale, indicator) || of?.indicatorCode}, {of ? period(of.periodCode) : ''}
          </Typography>
        </Box>
        <IconButton onClick={onClose} aria-label={translate('ra.action.close')}>
          <CloseIcon />
        </IconButton>
      </Box>
      <Box sx={{ p: 2 }}>
        <Result of={history}>
          {(changes) =>
            changes.length === 0 ? (
              <EmptyState title="figures.noHistory" />
            ) : (
              <List dense disablePadding>
                {changes.map((change) => (
                  <ListItem key={`${change.at} ${change.actor}`} divider disableGutters>
                    <ListItemText
                      primary={`${value(change.before)} → ${value(change.after)}`}
                      secondary={[
                        translate('figures.by', { author: change.actor, at: instant(change.at) }),
                        change.reason,
                      ]
                        .filter(Boolean)
                        .join(' · ')}
                    />
                  </ListItem>
                ))}
              </List>
            )
          }
        </Result>
      </Box>
    </Drawer>
  );
}
