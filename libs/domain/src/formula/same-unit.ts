/** Whether two units, as printed, mean the same: a difference of percentages is one in percentage points. */
export function sameUnit(a: string, b: string): boolean {
  return written(a) === written(b);
}

const percentages: ReadonlySet<string> = new Set(['%', '百分比', '百分点', '个百分点', 'percent', 'pp']);

/** A unit in the one spelling of all that mean the same. */
function written(unit: string): string {
  const plain = unit.trim().normalize('NFKC');
  return percentages.has(plain.toLowerCase()) ? '%' : plain;
}
