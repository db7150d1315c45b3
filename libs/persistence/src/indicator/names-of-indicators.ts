import type { Database } from '../database/database.ts';

/** How an indicator is named and its figures are written. */
export interface NamedIndicator {
  readonly nameZh: string;
  readonly nameEn: string;
  readonly unit: string;
  readonly decimals: number;
}

/** What indicators are called, by code; one that is not there is left out. */
export async function namesOfIndicators(
  { query }: Database,
  codes: readonly string[],
): Promise<Map<string, NamedIndicator>> {
  if (codes.length === 0) return new Map();
  const rows = await query<NamedIndicator & { readonly code: string }>(
    '/* names-of-indicators */ select code, name_zh as "nameZh", name_en as "nameEn", unit, decimals from indicator where code = any ($1)',
    [codes],
  );
  return new Map(rows.map((row) => [row.code, row]));
}
