import { claimsOf, type Figure } from '@jiju/contract';
import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import { useErrorText } from '../problem/useErrorText.ts';
import { ApiError } from '../provider/api-error.ts';
import { session } from '../provider/session.ts';
import {
  cellKey,
  changesNothing,
  inputOf,
  judgeEntry,
  type CellEdit,
  type CellProblem,
  type GridIndicator,
} from './cell-edit.ts';
import { figureText } from './figure-text.ts';
import { saveFigures } from './figures-api.ts';
import { freeBatch, nextBatch, noEdits, reduceEdits, type GridEdits } from './grid-edits.ts';
import { placeProblems } from './place-problems.ts';

/** A cell somebody wrote in, with what stood there when they began. */
export interface Written {
  readonly clusterCode: string;
  readonly indicator: GridIndicator;
  readonly text: string;
  readonly figure: Figure | undefined;
}

/** How long a saved cell stays marked. */
const savedMs = 1500;
const tryAgainMs = 5000;

// Edits outlive the page: whoever looks something up and comes back finds what was not saved yet.
const kept = new Map<string, GridEdits>();

/**
 * What is being edited in a period, and its way to the server: every committed cell at once, a pasted block as one request.
 * Nothing typed is lost: what is refused, in conflict or not sent stays in its cell with the reason.
 */
export function useGridEdits(
  periodCode: string,
  figureOf: (key: string) => Figure | undefined,
  onSaved: (figures: readonly Figure[]) => void,
  onRefused: () => void,
) {
  const [state, dispatch] = useReducer(reduceEdits, kept.get(periodCode) ?? noEdits);
  const errorText = useErrorText();
  const [general, setGeneral] = useState<readonly CellProblem[]>([]);
  const around = useRef({ onSaved, onRefused, errorText });
  useEffect(() => {
    around.current = { onSaved, onRefused, errorText };
  });
  useEffect(() => {
    kept.set(periodCode, state);
  }, [periodCode, state]);

  const sending = useRef(false);
  const send = useCallback(
    async (batch: readonly CellEdit[]) => {
      const keys = batch.map((edit) => cellKey(edit.clusterCode, edit.indicatorCode));
      sending.current = true;
      dispatch({ type: 'settle', keys, phase: 'saving' });
      setGeneral([]);
      const from = 'saving';
      try {
        const { figures } = await saveFigures(batch.map((edit) => inputOf(edit, periodCode, edit.revision)));
        around.current.onSaved(figures);
        sending.current = false;
        dispatch({ type: 'rebase', revisions: revisionsAfter(batch, figures) });
        dispatch({ type: 'settle', keys, phase: 'saved', from });
        setTimeout(() => {
          dispatch({ type: 'forget', keys, phase: 'saved' });
        }, savedMs);
      } catch (error) {
        sending.current = false;
        if (!(error instanceof ApiError)) throw error;
        const { byCell, general: all } = placeProblems(keys, error.problems);
        const said =
          all.length > 0 || byCell.size > 0
            ? all
            : [{ code: error.code, path: '', params: {}, text: around.current.errorText(error) }];
        for (const [key, problem] of byCell)
          dispatch({ type: 'settle', keys: [key], phase: phaseFor(problem), problem, from });
        // What was refused for a reason that concerns all of it must not be sent again by itself.
        const phase = byCell.size > 0 ? 'waiting' : phaseOf(error);
        around.current.onRefused();
        dispatch({ type: 'settle', keys, phase, problem: said[0] ?? null, from });
        setGeneral(said);
      }
    },
    [periodCode],
  );

  useEffect(() => {
    const batch = sending.current ? [] : nextBatch(state.edits);
    if (batch.length > 0) void send(batch);
  }, [state.edits, send]);

  const offline = [...state.edits].flatMap(([key, { phase }]) => (phase === 'offline' ? [key] : []));
  const retry = useCallback((keys: readonly string[]) => {
    dispatch({ type: 'settle', keys, phase: 'waiting' });
  }, []);
  const waitingKeys = offline.join('\n');
  useEffect(() => {
    if (waitingKeys === '') return undefined;
    const timer = setTimeout(() => {
      retry(waitingKeys.split('\n'));
    }, tryAgainMs);
    return () => {
      clearTimeout(timer);
    };
  }, [waitingKeys, retry]);

  const unsaved = [...state.edits.values()].filter(({ phase }) => phase !== 'saved').length;
  useEffect(() => {
    if (unsaved === 0) return undefined;
    const warn = (event: BeforeUnloadEvent) => {
      event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => {
      window.removeEventListener('beforeunload', warn);
    };
  }, [unsaved]);

  return {
    edits: state.edits,
    unsaved,
    general,
    canUndo: state.past.length > 0,
    commit: (written: readonly Written[]) => {
      const fresh = freeBatch(state.edits);
      const edits = written.flatMap(({ clusterCode, indicator, text, figure }) => {
        const before = state.edits.get(cellKey(clusterCode, indicator.code));
        if (!before && changesNothing(text, figure)) return [];
        // A corrected cell goes on with those it was pasted with.
        const batch = written.length === 1 && before && before.phase !== 'saved' ? before.batch : fresh;
        const reason = before?.reason ?? '';
        const seen = figureOf(cellKey(clusterCode, indicator.code))?.revision ?? 0;
        const revision = before?.phase === 'conflict' ? before.revision : (figure?.revision ?? seen);
        const edit = { batch, clusterCode, indicatorCode: indicator.code, text, reason, revision };
        return [
          {
            ...edit,
            ...judgeEntry(text, reason, indicator),
            textBefore: figureText(figure),
            sourceBefore: claimable(figure?.source),
          },
        ];
      });
      if (edits.length > 0) dispatch({ type: 'commit', edits });
      return edits.length;
    },
    giveReason: (edit: CellEdit, reason: string) => {
      dispatch({
        type: 'commit',
        edits: [
          {
            ...edit,
            reason,
            phase: 'waiting',
            problem: null,
            textBefore: figureText(figureOf(cellKey(edit.clusterCode, edit.indicatorCode))),
          },
        ],
      });
    },
    /** Save mine over what is there now. */
    keepMine: (key: string) => {
      dispatch({ type: 'settle', keys: [key], phase: 'waiting', revision: figureOf(key)?.revision ?? 0 });
    },
    drop: (keys: readonly string[]) => {
      dispatch({ type: 'forget', keys });
    },
    retry,
    undo: () => {
      dispatch({ type: 'undo', revisionOf: (key) => figureOf(key)?.revision ?? 0 });
    },
  };
}

export type GridEditing = ReturnType<typeof useGridEdits>;

/** Where a figure came from, if whoever is logged in may say so of it: taking a change back makes it their own figure else. */
function claimable(source: Figure['source'] | undefined): Figure['source'] | undefined {
  const role = session.get()?.user.role;
  return source !== undefined && role && claimsOf(role).sources.includes(source) ? source : undefined;
}

function revisionsAfter(batch: readonly CellEdit[], figures: readonly Figure[]) {
  const now = new Map(figures.map((figure) => [cellKey(figure.clusterCode, figure.indicatorCode), figure.revision]));
  return new Map(
    batch.flatMap(({ clusterCode, indicatorCode, revision }) => {
      const key = cellKey(clusterCode, indicatorCode);
      const to = now.get(key);
      return to === undefined ? [] : [[key, { from: revision, to }] as const];
    }),
  );
}

function phaseOf({ status, code }: ApiError): CellEdit['phase'] {
  if (status === 0 || status >= 500) return 'offline';
  return code === 'stale-revision' ? 'conflict' : 'refused';
}

function phaseFor({ code }: CellProblem): CellEdit['phase'] {
  if (code === 'stale-revision') return 'conflict';
  return code === 'value-needs-reason' ? 'asks-reason' : 'refused';
}
