import { figureChange, type FigureChange } from '@jiju/contract';
import { List, ListItem, ListItemText } from '@mui/material';
import { useTranslate } from 'react-admin';
import { z } from 'zod';
import { useFormat } from '../format/useFormat.ts';
import { query } from '../provider/query.ts';
import { useResult } from '../provider/useResult.ts';
import { EmptyState } from '../state/EmptyState.tsx';
import { Result } from '../state/Result.tsx';
import type { CellAddress } from './figures-api.ts';

/** Every value a cell ever had: what, who, when and why, newest first. `of: null`: nothing is asked for. */
export function CellChanges({ of }: { readonly of: (CellAddress & { readonly asOf?: string }) | null }) {
  const translate = useTranslate();
  const { instant, number } = useFormat();
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
    <Result of={history} lines={2}>
      {(changes) =>
        changes.length === 0 ? (
          <EmptyState title="figures.noHistory" />
        ) : (
          <List dense disablePadding>
            {changes.map((change) => (
              <ListItem key={`${change.at} ${change.actor}`} divider disableGutters>
                <ListItemText
                  primary={`${value(change.before)} → ${value(change.after)}`}
                  secondary={[translate('figures.by', { author: change.actor, at: instant(change.at) }), change.reason]
                    .filter(Boolean)
                    .join(' · ')}
                />
              </ListItem>
            ))}
          </List>
        )
      }
    </Result>
  );
}
