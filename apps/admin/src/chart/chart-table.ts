export interface ChartTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** RFC 4180. A text that a spreadsheet would run as a formula gets an apostrophe before it. */
export function csvOf({ columns, rows }: ChartTable): string {
  return [columns, ...rows].map((row) => row.map(cell).join(',')).join('\r\n') + '\r\n';
}

/** What binary fractions leave behind (-5.030000000000001, the last digits of a difference) is no part of a number. */
const plain = (value: number): number => Number(Number(value.toPrecision(15)).toFixed(12));

function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(plain(value));
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
