import type { Problem } from '@jiju/domain';

/** A stored problem (the contract leaves its shape open), or null where there is none. */
export function asProblem(value: unknown): Problem | null {
  if (typeof value !== 'object' || value === null) return null;
  const { code, params, refused } = value as { code?: unknown; params?: unknown; refused?: unknown };
  if (Array.isArray(refused)) return asProblem(refused[0]);
  if (typeof code !== 'string') return null;
  return { code, path: '', params: typeof params === 'object' && params !== null ? (params as Problem['params']) : {} };
}
