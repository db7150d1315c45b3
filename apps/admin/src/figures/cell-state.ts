import type { Figure } from '@jiju/contract';
import { countingStates } from '@jiju/domain';
import type { CellEdit } from './cell-edit.ts';

/** The one state a cell shows first. Local states come before stored ones: what is not saved matters most. */
export const cellStates = [
  'missing',
  'draft',
  'submitted',
  'returned',
  'approved',
  'reopened',
  'waiting',
  'saving',
  'saved',
  'refused',
  'asks-reason',
  'conflict',
  'offline',
] as const;
export type CellState = (typeof cellStates)[number];

/** Everything a cell shows beside its value. */
export interface CellMarks {
  readonly state: CellState;
  readonly synthetic: boolean;
  readonly late: boolean;
  /** Not on the server yet, or not accepted by it. */
  readonly unsaved: boolean;
}

export function marksOf(figure: Figure | undefined, edit: CellEdit | undefined): CellMarks {
  const unsaved = edit !== undefined && edit.phase !== 'saved';
  return {
    state: edit?.phase ?? figure?.state ?? 'missing',
    synthetic: figure?.source === 'synthetic' && !unsaved,
    late: figure?.late ?? false,
    unsaved,
  };
}

export interface Completeness {
  readonly expected: number;
  readonly reported: number;
  readonly approved: number;
  readonly returned: number;
}

/** Count of cells over rows of a grid. Missing and not applicable, once said, count as reported; drafts do not. */
export function completenessOf(
  rows: readonly { readonly cells: Readonly<Record<string, Figure>> }[],
  indicatorCodes: readonly string[],
): Completeness {
  const counts = { expected: rows.length * indicatorCodes.length, reported: 0, approved: 0, returned: 0 };
  for (const { cells } of rows) {
    for (const code of indicatorCodes) {
      const state = cells[code]?.state;
      if (state === undefined) continue;
      if (countingStates.includes(state)) counts.reported++;
      if (state === 'approved') counts.approved++;
      if (state === 'returned') counts.returned++;
    }
  }
  return counts;
}
