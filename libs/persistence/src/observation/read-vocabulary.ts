import type { FileVocabulary, Named } from '@jiju/application';
import type { Query } from '../database/database.ts';

/** The codes and names that a file of figures may use for clusters and indicators. */
export async function readVocabulary(query: Query): Promise<FileVocabulary> {
  const clusters = await query<Omit<Named, 'aliases'> & { aliases: { name: string }[] }>(
    `select code, name_zh as "nameZh", name_en as "nameEn", aliases from cluster where archived_at is null`,
  );
  const indicators = await query<Named>(
    `select code, name_zh as "nameZh", name_en as "nameEn" from indicator where archived_at is null`,
  );
  return { clusters: clusters.map((one) => ({ ...one, aliases: one.aliases.map(({ name }) => name) })), indicators };
}
