import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { z } from 'zod';
import { api } from './api.ts';
import type { Interest } from './interest.ts';

/**
 * A computed result for a page: `useResult('/overview?periodCode=2013', overview, { subjects: ['metric', 'ranking'] })`.
 * It is fetched again when a notice of the stream is of interest. `null` as path: not now.
 */
export function useResult<T>(path: string | null, schema: z.ZodType<T>, interest: Interest): UseQueryResult<T, Error> {
  return useQuery({
    queryKey: ['result', path],
    queryFn: ({ signal }) => api.get(path ?? '', schema, signal),
    enabled: path !== null,
    meta: { interest },
    // While a filter changes, the last answer stays on the page instead of a blank.
    placeholderData: (last) => last,
  });
}
