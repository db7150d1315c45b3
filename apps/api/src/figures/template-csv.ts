import { frequencyOf, isCoarser, type Frequency } from '@jiju/domain';

interface Named {
  readonly code: string;
  readonly nameZh: string;
}

export interface TemplateAsked {
  readonly periodCode: string;
  readonly format: 'long' | 'wide';
}

/** A file to fill in: a row for each cluster (wide) or each cell (long) of a period, without values. UTF-8 with the mark that spreadsheets look for. */
export function templateCsv(
  { periodCode, format }: TemplateAsked,
  {
    clusters,
    indicators,
  }: {
    readonly clusters: readonly Named[];
    readonly indicators: readonly (Named & { readonly frequency: Frequency })[];
  },
  onlyClusters: ReadonlySet<string> | null,
): string {
  const mine = clusters
    .filter(({ code }) => onlyClusters?.has(code) ?? true)
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  const asked = indicators.filter(({ frequency }) => !isCoarser(frequency, frequencyOf(periodCode)));
  const rows =
    format === 'wide'
      ? [
          ['cluster', 'name', 'period', ...asked.map(({ code }) => code)],
          ...mine.map(({ code, nameZh }) => [code, nameZh, periodCode, ...asked.map(() => '')]),
        ]
      : [
          ['cluster', 'name', 'period', 'indicator', 'value', 'status'],
          ...mine.flatMap(({ code, nameZh }) =>
            asked.map((indicator) => [code, nameZh, periodCode, indicator.code, '', '']),
          ),
        ];
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** Quoted where needed; a text that a spreadsheet would take for a formula gets a sign that it is none. */
function cell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
