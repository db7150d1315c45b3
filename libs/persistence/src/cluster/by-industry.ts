import { raw, type FilterQuery } from '@mikro-orm/core';

const hasIndustry = (
  alias: string,
): string => `exists (select 1 from jsonb_array_elements(${alias}.leading_industries) industry
  where starts_with(industry ->> 'code', ?) or industry ->> 'nameZh' = ? or industry ->> 'nameEn' = ?)`;

/** Clusters with a leading industry of one of the GB/T 4754 codes or below it, or of one of the names. */
export function byIndustry(values: readonly string[]): FilterQuery<object> {
  return { $or: values.map((value) => ({ [raw(hasIndustry, [value, value, value])]: true })) };
}
