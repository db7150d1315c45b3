import { problem, type Problem } from '../refusal.ts';
import { LARGEST_NUMBER, SMALLEST_NUMBER } from './limits.ts';

/** Every number inside a definition that is too large, or too close to 0, to be computed with. */
export function checkNumbers(inside: unknown, path = ''): Problem[] {
  if (typeof inside === 'number') return checkNumber(inside, path);
  if (typeof inside !== 'object' || inside === null) return [];
  return Object.entries(inside).flatMap(([key, value]) => checkNumbers(value, path === '' ? key : `${path}.${key}`));
}

function checkNumber(value: number, path: string): Problem[] {
  const size = Math.abs(value);
  // What is no number at all, as an emptied field of the editor, is said by the check of its place.
  const sound = !Number.isFinite(value) || value === 0 || (size >= SMALLEST_NUMBER && size <= LARGEST_NUMBER);
  if (sound) return [];
  const [most, least] = [LARGEST_NUMBER, SMALLEST_NUMBER].map((x) => x.toExponential().replace('+', ''));
  return [problem('method-number-out-of-range', { value, most: most ?? '', least: least ?? '' }, path)];
}
