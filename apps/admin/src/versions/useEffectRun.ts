import { versionEffect } from '@jiju/contract';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { api } from '../provider/api.ts';
import { query } from '../provider/query.ts';
import { EffectRun, type EffectProgress } from './effect-run.ts';

export interface EffectAsked {
  readonly versionId: number;
  /** What the version says. */
  readonly content: string;
  /** Id of another version; null: the one in force in each period. */
  readonly against: number | null;
  readonly from: string | null;
  readonly periods: readonly string[];
}

// A run outlives its page, so that whoever comes back finds it.
const runs = new Map<string, EffectRun>();
const kept = 8;
const none: EffectProgress = { periods: [], found: new Map(), state: 'done', error: null, begun: '' };
const never = () => () => undefined;

const keyOf = ({ versionId, content, against, from, periods }: EffectAsked): string =>
  [versionId, content, against ?? '', from ?? '', periods.join()].join('|');

function begin(asked: EffectAsked): EffectRun {
  const { versionId, against, from, periods } = asked;
  const run = new EffectRun({
    periods,
    ask: (periodCode, signal) =>
      api.get(`/method-versions/${versionId}/effect${query({ periodCode, against, from })}`, versionEffect, signal),
    now: () => new Date().toISOString(),
  });
  const key = keyOf(asked);
  runs.get(key)?.stop();
  runs.delete(key);
  runs.set(key, run);
  const [oldest] = runs;
  if (runs.size > kept && oldest) {
    oldest[1].stop();
    runs.delete(oldest[0]);
  }
  return run;
}

/** Begins by itself, or finds the run that was begun before. `null`: not known yet what to ask. */
export function useEffectRun(asked: EffectAsked | null) {
  const key = asked && keyOf(asked);
  const [, setAgain] = useState(0);
  const run = key === null ? undefined : runs.get(key);
  useEffect(() => {
    if (!asked || runs.has(keyOf(asked))) return;
    begin(asked);
    setAgain((count) => count + 1);
  }, [asked, key]);
  const progress = useSyncExternalStore(run?.subscribe ?? never, run?.progress ?? (() => none));
  return {
    progress: run ? progress : null,
    stop: () => run?.stop(),
    resume: () => run?.resume(),
    again: () => {
      if (!asked) return;
      begin(asked);
      setAgain((count) => count + 1);
    },
  };
}
