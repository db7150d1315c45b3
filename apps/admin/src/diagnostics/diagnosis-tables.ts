import type { GroupDiagnosis } from '@jiju/domain';
import type { ChartTable } from '../chart/chart-table.ts';
import { printedShares } from '../format/printed-shares.ts';
import type { DiagnosisFound } from './diagnosis-run.ts';

export interface DiagnosisWords {
  readonly translate: (key: string) => string;
  readonly nameOf: (code: string) => string;
  /** Between the words of a list. */
  readonly comma: string;
}

const rounded = (value: number | null, decimals: number): number | null =>
  value === null ? null : Number(value.toFixed(decimals));

const heads = (words: DiagnosisWords, ...names: readonly string[]) =>
  names.map((name) => words.translate(`diagnostics.column.${name}`));

export function indicatorTable({ indicators, shares }: DiagnosisFound, words: DiagnosisWords): ChartTable {
  const { percents } = printedShares(indicators.map((_, at) => shares[at] ?? 0));
  return {
    columns: heads(words, 'name', 'share', 'count', 'skewness', 'kurtosis', 'withTotal', 'flags'),
    rows: indicators.map(({ code, count, skewness, kurtosis, withTotal, flags }, at) => [
      words.nameOf(code),
      percents[at] ?? null,
      count,
      rounded(skewness, 2),
      rounded(kurtosis, 2),
      rounded(withTotal, 2),
      flags.map((flag) => words.translate(`diagnostics.flag.${flag}`)).join(words.comma),
    ]),
  };
}

export function groupTable({ groups }: DiagnosisFound, words: DiagnosisWords): ChartTable {
  return {
    columns: heads(words, 'name', 'members', 'alpha', 'components', 'flagged'),
    rows: groups.map(({ code, members, alpha, components, flagged }) => [
      words.nameOf(code),
      members.length,
      rounded(alpha, 2),
      components.map((share) => String(rounded(100 * share, 0))).join(words.comma),
      flagged
        .map(({ a, b, r, flag }) => {
          const said = words.translate(`diagnostics.flag.${flag}`);
          return `${words.nameOf(a)} – ${words.nameOf(b)} ${r.toFixed(2)} (${said})`;
        })
        .join(words.comma),
    ]),
  };
}

/** How members of a group go together; a mark stands behind what says the same or pulls against each other. */
export function correlationTable(
  { members, correlations, flagged }: GroupDiagnosis,
  words: DiagnosisWords,
): ChartTable {
  const marks = { redundant: ' =', opposed: ' ×' } as const;
  const markOf = (a: string, b: string) => {
    const found = flagged.find((one) => (one.a === a && one.b === b) || (one.a === b && one.b === a));
    return found ? marks[found.flag] : '';
  };
  return {
    columns: [words.translate('diagnostics.column.name'), ...members.map(words.nameOf)],
    rows: members.map((row, i) => [
      words.nameOf(row),
      ...members.map((column, j) => {
        const r = correlations[i]?.[j] ?? null;
        const mark = i === j ? '' : markOf(row, column);
        return r === null || mark === '' ? rounded(r, 2) : `${r.toFixed(2)}${mark}`;
      }),
    ]),
  };
}

export function removalTable({ removals }: DiagnosisFound, words: DiagnosisWords): ChartTable {
  return {
    columns: heads(words, 'name', 'meanShift', 'largestShift', 'leftTop'),
    rows: removals
      .toSorted((a, b) => b.meanShift - a.meanShift)
      .map(({ code, meanShift, largestShift, leftTop }) => [
        words.nameOf(code),
        rounded(meanShift, 2),
        largestShift,
        leftTop,
      ]),
  };
}
