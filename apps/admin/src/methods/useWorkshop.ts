import type { Indicator, MethodRecord, MethodVersion } from '@jiju/contract';
import { checkBasePeriods, checkIndicatorsRead, type MethodDefinition } from '@jiju/domain';
import { useEffect, useMemo, useState } from 'react';
import { useCatalogue } from '../provider/useCatalogue.ts';
import { definitionProblems } from './definition-problems.ts';
import { changeTo, endStroke, redo, undo, type EditHistory } from './edit-history.ts';
import { indicatorsToRead } from './indicators-to-read.ts';
import { pieceOf, withExperiment, type Workpiece } from './workpiece.ts';

// Unsaved work outlives the page: whoever looks something up comes back to it.
const kept = new Map<number, Workpiece>();

/**
 * The definition being edited, its problems, and the way back and forth.
 * @param experiment what an address brought along: it is opened as one more step, so that nothing of one's own is lost.
 */
export function useWorkshop({ frequency }: MethodRecord, version: MethodVersion, experiment: MethodDefinition | null) {
  const { definition: base, revision } = version;
  const fresh = pieceOf(version);
  const [piece, setPiece] = useState<Workpiece>(() => {
    const own = kept.get(version.id) ?? fresh;
    return experiment ? withExperiment(own, experiment) : own;
  });
  const { now } = piece.edits;
  const dirty = now !== piece.base;
  const problems = useMemo(() => definitionProblems(now), [now]);
  const indicators = useCatalogue<Indicator>('indicators');
  const unread = useMemo(
    () =>
      [
        // Before the indicators are loaded, none is missed.
        ...(indicators.size === 0 ? [] : checkIndicatorsRead(now, frequency, indicatorsToRead(indicators))),
        ...checkBasePeriods(now, frequency),
        // One that is still to be chosen is none that is not there.
      ].filter(({ path }) => !problems.some((one) => one.path === path)),
    [now, frequency, indicators, problems],
  );

  useEffect(() => {
    if (dirty) kept.set(version.id, piece);
    else kept.delete(version.id);
  }, [version.id, piece, dirty]);
  useEffect(() => {
    if (!dirty) return undefined;
    const warn = (event: BeforeUnloadEvent) => {
      event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => {
      window.removeEventListener('beforeunload', warn);
    };
  }, [dirty]);

  // Somebody saved the version while nothing was changed here: show theirs. Being reviewed changes nothing of what it says.
  const isNew = piece.revision !== version.revision;
  const isOther = isNew && JSON.stringify(base) !== JSON.stringify(piece.base);
  if (isNew && !dirty) setPiece(fresh);
  else if (isNew && !isOther) setPiece({ ...piece, revision });

  const edit = (step: (edits: EditHistory<MethodDefinition>) => EditHistory<MethodDefinition>) => {
    setPiece((one) => ({ ...one, edits: step(one.edits) }));
  };
  return {
    definition: now,
    dirty,
    /** An address brought what is on the page: an experiment, by whoever wrote it. */
    brought: dirty && piece.brought !== undefined,
    problems,
    /** What is not there to be read: a draft may be ahead of it, but does not come into force. */
    unread,
    /** Somebody saved this version while it was being edited here. */
    changedMeanwhile: dirty && isOther,
    /** The version as it was when editing began: what is saved is saved over this. */
    seen: { ...version, definition: piece.base as MethodVersion['definition'], revision: piece.revision },
    canUndo: piece.edits.past.length > 0,
    canRedo: piece.edits.future.length > 0,
    /** @param stroke a drag: all its changes are one step. */
    change: (next: MethodDefinition, stroke?: string) => {
      edit((edits) => changeTo(edits, next, stroke));
    },
    endStroke: () => {
      edit(endStroke);
    },
    undo: () => {
      edit(undo);
    },
    redo: () => {
      edit(redo);
    },
    /** Throws away what an address brought and what was tried on it; the page shows one's own work again when it opens anew. */
    leaveExperiment: () => {
      const before = piece.brought?.before ?? fresh;
      if (before.edits.now === before.base) kept.delete(version.id);
      else kept.set(version.id, before);
      setPiece(before);
    },
    reset: () => {
      kept.delete(version.id);
      setPiece(fresh);
    },
  };
}
