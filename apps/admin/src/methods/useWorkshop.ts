import type { Indicator, MethodRecord, MethodVersion } from '@jiju/contract';
import { checkIndicatorsRead, checkMethod, type MethodDefinition } from '@jiju/domain';
import { useEffect, useMemo, useState } from 'react';
import { useCatalogue } from '../provider/useCatalogue.ts';
import { indicatorsToRead } from './indicators-to-read.ts';

interface Workpiece {
  readonly past: readonly MethodDefinition[];
  readonly now: MethodDefinition;
  /** What the version said when editing began. */
  readonly base: MethodDefinition;
  readonly revision: number;
}

const stepsKept = 100;

// Unsaved work outlives the page: whoever looks something up comes back to it.
const kept = new Map<number, Workpiece>();

/** The definition being edited, its problems, and the way back. */
export function useWorkshop({ frequency }: MethodRecord, version: MethodVersion) {
  const fresh: Workpiece = { past: [], now: version.definition, base: version.definition, revision: version.revision };
  const [piece, setPiece] = useState<Workpiece>(() => kept.get(version.id) ?? fresh);
  const dirty = piece.now !== piece.base;
  const problems = useMemo(() => checkMethod(piece.now), [piece.now]);
  const indicators = useCatalogue<Indicator>('indicators');
  const unread = useMemo(
    // Before the indicators are loaded, none is missed.
    () => (indicators.size === 0 ? [] : checkIndicatorsRead(piece.now, frequency, indicatorsToRead(indicators))),
    [piece.now, frequency, indicators],
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

  // Somebody saved the version while nothing was changed here: show theirs.
  if (!dirty && piece.revision !== version.revision) setPiece(fresh);

  return {
    definition: piece.now,
    dirty,
    problems,
    /** Indicators that are not there to be read: a draft may be ahead of them, but does not come into force. */
    unread,
    /** Somebody saved this version while it was being edited here. */
    changedMeanwhile: dirty && piece.revision !== version.revision,
    canUndo: piece.past.length > 0,
    change: (now: MethodDefinition) => {
      setPiece({ ...piece, past: [...piece.past, piece.now].slice(-stepsKept), now });
    },
    undo: () => {
      const last = piece.past.at(-1);
      if (last) setPiece({ ...piece, past: piece.past.slice(0, -1), now: last });
    },
    reset: () => {
      kept.delete(version.id);
      setPiece(fresh);
    },
  };
}
