import type { Period } from '@jiju/domain';
import type { Query } from '../database/database.ts';

/** Whether one of the stored rankings of a period rests on figures that were made up for a demonstration. */
export async function readSynthetic(query: Query, methods: readonly string[], period: Period): Promise<boolean> {
  if (methods.length === 0) return false;
  const [found] = await query<{ synthetic: boolean | null }>(
    '/* synthetic-rankings */ select bool_or(synthetic) as synthetic from ranking where method_code = any ($1) and period = $2',
    [methods, period],
  );
  return found?.synthetic ?? false;
}
