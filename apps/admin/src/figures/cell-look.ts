import type { CellState } from './cell-state.ts';

/** A state by shape and by colour of the theme; its word stands in the messages under `figures.state.`. */
export interface CellLook {
  readonly sign: string;
  readonly color: 'success' | 'warning' | 'error' | 'info' | 'none';
}

export const cellLooks: Readonly<Record<CellState, CellLook>> = {
  missing: { sign: '', color: 'none' },
  draft: { sign: '◌', color: 'none' },
  submitted: { sign: '●', color: 'info' },
  returned: { sign: '↩', color: 'error' },
  approved: { sign: '✓', color: 'success' },
  reopened: { sign: '↻', color: 'warning' },
  waiting: { sign: '…', color: 'warning' },
  saving: { sign: '↑', color: 'warning' },
  saved: { sign: '✔', color: 'success' },
  refused: { sign: '✕', color: 'error' },
  'asks-reason': { sign: '?', color: 'warning' },
  conflict: { sign: '⇄', color: 'error' },
  offline: { sign: '‖', color: 'warning' },
};
export const syntheticSign = '~';
export const lateSign = '!';
