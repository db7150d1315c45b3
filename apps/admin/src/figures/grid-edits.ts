import type { Figure } from '@jiju/contract';
import { cellKey, type CellEdit, type CellProblem } from './cell-edit.ts';

/** One cell as it was before a step, for taking the step back. */
interface CellBefore {
  readonly clusterCode: string;
  readonly indicatorCode: string;
  readonly edit: CellEdit | undefined;
  /** The stored figure as text; empty where none was reported. */
  readonly text: string;
  readonly source: Figure['source'] | undefined;
}

/** What is being edited, and the steps that can be taken back, oldest first. */
export interface GridEdits {
  readonly edits: ReadonlyMap<string, CellEdit>;
  readonly past: readonly (readonly CellBefore[])[];
}

/** An edit with what stood in the cell before it. */
export type CommittedEdit = CellEdit & {
  readonly textBefore: string;
  readonly sourceBefore?: Figure['source'] | undefined;
};

export type GridAction =
  | { readonly type: 'commit'; readonly edits: readonly CommittedEdit[] }
  | {
      readonly type: 'settle';
      readonly keys: readonly string[];
      readonly phase: CellEdit['phase'];
      readonly problem?: CellProblem | null;
      /** The revision to answer to, once the user has seen it. */
      readonly revision?: number;
      /** Only cells that are still in this phase: one that was written in again meanwhile has gone on. */
      readonly from?: CellEdit['phase'];
    }
  /** My own save moved these cells on: an edit made while it was under way stands on the new revision. */
  | { readonly type: 'rebase'; readonly revisions: ReadonlyMap<string, { readonly from: number; readonly to: number }> }
  | { readonly type: 'forget'; readonly keys: readonly string[]; readonly phase?: CellEdit['phase'] }
  | { readonly type: 'undo'; readonly revisionOf: (key: string) => number }
  | { readonly type: 'clear' };

export const noEdits: GridEdits = { edits: new Map(), past: [] };

const stepsKept = 100;

/** The life of edits in the grid. Pure: what is sent, and when, is decided outside. */
export function reduceEdits(state: GridEdits, action: GridAction): GridEdits {
  switch (action.type) {
    case 'commit': {
      const edits = new Map(state.edits);
      const before = action.edits.map(({ textBefore, sourceBefore, ...edit }): CellBefore => {
        const key = cellKey(edit.clusterCode, edit.indicatorCode);
        const was = edits.get(key);
        edits.set(key, edit);
        return {
          clusterCode: edit.clusterCode,
          indicatorCode: edit.indicatorCode,
          edit: was,
          text: textBefore,
          source: sourceBefore,
        };
      });
      return { edits, past: [...state.past, before].slice(-stepsKept) };
    }
    case 'settle':
      return { ...state, edits: changed(state.edits, action.keys, (edit) => settled(edit, action)) };
    case 'rebase':
      return {
        ...state,
        edits: changed(state.edits, [...action.revisions.keys()], (edit, key) =>
          rebased(edit, action.revisions.get(key)),
        ),
      };
    case 'forget': {
      const edits = new Map(state.edits);
      for (const key of action.keys) {
        if (action.phase === undefined || edits.get(key)?.phase === action.phase) edits.delete(key);
      }
      return { ...state, edits };
    }
    case 'undo':
      return undo(state, action.revisionOf);
    case 'clear':
      return noEdits;
  }
}

function rebased(edit: CellEdit, revision: { from: number; to: number } | undefined): CellEdit {
  return revision && edit.revision === revision.from ? { ...edit, revision: revision.to } : edit;
}

function settled(
  edit: CellEdit,
  { phase, problem = null, revision, from }: Extract<GridAction, { type: 'settle' }>,
): CellEdit {
  if (from !== undefined && edit.phase !== from) return edit;
  return { ...edit, phase, problem, revision: revision ?? edit.revision };
}

function changed(
  edits: ReadonlyMap<string, CellEdit>,
  keys: readonly string[],
  change: (edit: CellEdit, key: string) => CellEdit,
) {
  const next = new Map(edits);
  for (const key of keys) {
    const edit = next.get(key);
    if (edit) next.set(key, change(edit, key));
  }
  return next;
}

/**
 * Take the last step back. What was not saved yet is as before; what was saved is written back as a new change, because
 * the server keeps every value. A cell that was empty and has been saved stays: nothing can be unsaid, only changed.
 */
function undo(state: GridEdits, revisionOf: (key: string) => number): GridEdits {
  const step = state.past.at(-1);
  if (!step) return state;
  const edits = new Map(state.edits);
  const batch = freeBatch(edits);
  for (const { clusterCode, indicatorCode, edit, text, source } of step) {
    const key = cellKey(clusterCode, indicatorCode);
    const now = edits.get(key);
    if (now?.phase === 'saving') continue;
    if (now && now.phase !== 'saved') {
      if (edit && edit.phase !== 'saved') edits.set(key, edit);
      else edits.delete(key);
    } else if (text !== '') {
      const revision = revisionOf(key);
      edits.set(key, {
        batch,
        clusterCode,
        indicatorCode,
        text,
        reason: '',
        revision,
        phase: 'waiting',
        problem: null,
        ...(source === undefined ? {} : { source }),
      });
    }
  }
  return { edits, past: state.past.slice(0, -1) };
}

/** A number for cells that are to be sent together. */
export function freeBatch(edits: ReadonlyMap<string, CellEdit>): number {
  return Math.max(0, ...[...edits.values()].map(({ batch }) => batch)) + 1;
}

const held = new Set<CellEdit['phase']>(['refused', 'asks-reason', 'conflict']);

/** The edits to send now: the oldest batch of which nothing is refused; none while another is on its way. */
export function nextBatch(edits: ReadonlyMap<string, CellEdit>): CellEdit[] {
  const all = [...edits.values()];
  if (all.some(({ phase }) => phase === 'saving')) return [];
  const stopped = new Set(all.filter(({ phase }) => held.has(phase)).map(({ batch }) => batch));
  const ready = all.filter(({ phase, batch }) => phase === 'waiting' && !stopped.has(batch));
  const first = Math.min(...ready.map(({ batch }) => batch));
  return ready.filter(({ batch }) => batch === first);
}
