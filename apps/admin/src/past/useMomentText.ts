import { useFormat } from '../format/useFormat.ts';

/** A moment in words: a day, or an instant to the second. */
export function useMomentText(): (at: string) => string {
  const { day, instant } = useFormat();
  return (at) => (at.length === 10 ? day(at) : instant(at));
}
