import type { Database } from '../database/database.ts';

/** What indicators are called, by code; one that is not there is left out. */
export async function namesOfIndicators(
  { query }: Database,
  codes: readonly string[],
): Promise<Map<string, { readonly nameZh: string; readonly nameEn: string }>> {
  if (codes.length === 0) return new Map();
  const rows = await query<{ code: string; nameZh: string; nameEn: string }>(
    '/* names-of-indicators */ select code, name_zh as "nameZh", name_en as "nameEn" from indicator where code = any ($1)',
    [codes],
  );
  return new Map(rows.map((row) => [row.code, row]));
}
