/** A timing in words: a key below `operations.timings` and what it needs; null where only the pattern itself will do. */
export function timingWords(
  timing: string,
): { readonly key: string; readonly params: Readonly<Record<string, string>> } | null {
  const interval = /^(\d+)\s*(s|m|h|min|d)?$/.exec(timing.trim());
  if (interval)
    return { key: `every.${interval[2] === 'm' ? 'min' : (interval[2] ?? 's')}`, params: { count: interval[1] ?? '' } };
  // Seconds, minute, hour, day, month, weekday.
  const fields = timing.trim().split(/\s+/);
  const [minute, hour, ...rest] = fields.length === 6 ? fields.slice(1) : fields;
  if (rest.length !== 3 || rest.some((field) => field !== '*') || !/^\d+$/.test(minute ?? '')) return null;
  const two = (text: string | undefined) => (text ?? '').padStart(2, '0');
  if (hour === '*') return { key: 'hourly', params: { minute: two(minute) } };
  return /^\d+$/.test(hour ?? '') ? { key: 'daily', params: { time: `${two(hour)}:${two(minute)}` } } : null;
}
