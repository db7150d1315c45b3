import type { Database } from '../database/database.ts';

/** A cluster by name. */
export interface NamedCluster {
  readonly id: number;
  readonly nameZh: string;
  readonly nameEn: string;
}

/** What clusters are called, by code; one that is not there is left out. */
export async function namesOfClusters(
  { query }: Database,
  codes: readonly string[],
): Promise<Map<string, NamedCluster>> {
  if (codes.length === 0) return new Map();
  const rows = await query<NamedCluster & { readonly code: string }>(
    '/* names-of-clusters */ select id, code, name_zh as "nameZh", name_en as "nameEn" from cluster where code = any ($1)',
    [codes],
  );
  return new Map(rows.map((row) => [row.code, row]));
}
