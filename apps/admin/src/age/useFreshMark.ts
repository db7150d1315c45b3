import { useEffect, useState } from 'react';

const shownMs = 3000;

/** Whether `value` of the same thing `of` changed within the last three seconds. */
export function useFreshMark(value: unknown, of?: string | number): boolean {
  const [seen, setSeen] = useState({ value, of, changes: 0 });
  const [faded, setFaded] = useState(0);
  if (!Object.is(seen.value, value) || seen.of !== of) {
    // Nothing is fresh about a first value, nor about one that belongs to something else.
    const isChange = seen.of === of && seen.value !== undefined && value !== undefined;
    const changes = isChange ? seen.changes + 1 : seen.changes;
    setSeen({ value, of, changes });
    if (seen.of !== of) setFaded(changes);
  }
  useEffect(() => {
    if (seen.changes === 0) return undefined;
    const timer = setTimeout(() => setFaded(seen.changes), shownMs);
    return () => clearTimeout(timer);
  }, [seen.changes]);
  return seen.changes > faded;
}
