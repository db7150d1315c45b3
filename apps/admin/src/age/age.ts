export interface AgeWords {
  /** Key below `age.`. */
  readonly key: 'now' | 'seconds' | 'minutes' | 'hours' | 'days';
  readonly count: string;
}

/** An age in the largest unit that still says something; tenths below ten seconds. A clock that runs behind says "just now". */
export function ageWords(ms: number): AgeWords {
  const seconds = ms / 1000;
  if (seconds < 0.1) return { key: 'now', count: '0' };
  if (seconds < 10) return { key: 'seconds', count: seconds.toFixed(1) };
  if (seconds < 60) return { key: 'seconds', count: String(Math.floor(seconds)) };
  if (seconds < 3600) return { key: 'minutes', count: String(Math.floor(seconds / 60)) };
  if (seconds < 86_400) return { key: 'hours', count: String(Math.floor(seconds / 3600)) };
  return { key: 'days', count: String(Math.floor(seconds / 86_400)) };
}
