import type { Database } from '../database/database.ts';

/** What clusters are called, by code; one that is not there is left out. */
export async function namesOfClusters(
  { query }: Database,
  codes: readonly string[],
): Promise<Map<string, { readonly nameZh: string; readonly nameEn: string }>> {
  if (codes.length === 0) return new Map();
  const rows = await query<{ code: string; nameZh: string; nameEn: string }>(
    '/* names-of-clusters */ select code, name_zh as "nameZh", name_en as "nameEn" from cluster where code = any ($1)',
    [codes],
  );
  return new Map(rows.map((row) => [row.code, row]));
}
