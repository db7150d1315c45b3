/**
 * SQL of a common table expression `below (code)`: a region and everything in it.
 * @param param placeholder of the region's code; null: nothing is in it
 */
export function regionsBelow(param: string): string {
  return `recursive below as (select code from region where code = ${param}
    union select r.code from region r join below b on r.parent_code = b.code)`;
}
