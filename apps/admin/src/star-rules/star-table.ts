import type { StarRule } from '@jiju/domain';

/** A star rule as a table: a line per level (the first is the entry), a column per indicator. */
export interface StarTable {
  readonly combine: StarRule['combine'];
  readonly codes: readonly string[];
  readonly lines: readonly StarLine[];
}

export interface StarLine {
  /** 0 for the entry threshold. */
  readonly stars: number;
  readonly least: Readonly<Record<string, number>>;
}

export function tableOf(rule: StarRule | undefined): StarTable {
  const entry = { stars: 0, least: rule?.entry ?? {} };
  const levels = (rule?.levels ?? []).map(({ stars, thresholds }) => ({ stars, least: thresholds }));
  const lines = [entry, ...levels];
  return {
    combine: rule?.combine ?? 'all',
    codes: [...new Set(lines.flatMap(({ least }) => Object.keys(least)))],
    lines,
  };
}

/** Back to a rule; an entry without any threshold is left out. */
export function ruleOf({ combine, lines }: StarTable): StarRule {
  const [entry, ...levels] = lines;
  const has = entry !== undefined && Object.keys(entry.least).length > 0;
  return {
    ...(has ? { entry: entry.least } : {}),
    levels: levels.map(({ stars, least }) => ({ stars, thresholds: least })),
    combine,
  };
}

export function withLeast(table: StarTable, line: number, code: string, value: number | null): StarTable {
  const lines = table.lines.map((each, i) => {
    if (i !== line) return each;
    const { [code]: _before, ...others } = each.least;
    return { ...each, least: value === null ? others : { ...others, [code]: value } };
  });
  return { ...table, lines };
}

export function withStars(table: StarTable, line: number, stars: number): StarTable {
  return { ...table, lines: table.lines.map((each, i) => (i === line ? { ...each, stars } : each)) };
}

/** A further level with the values of the last one, which then only need to rise. */
export function withLevel(table: StarTable): StarTable {
  const last = table.lines.at(-1) ?? { stars: 0, least: {} };
  return { ...table, lines: [...table.lines, { stars: last.stars + 1, least: last.least }] };
}

export function withoutLevel(table: StarTable, line: number): StarTable {
  return { ...table, lines: table.lines.filter((_, i) => i !== line) };
}

export function withoutCode(table: StarTable, code: string): StarTable {
  const lines = table.lines.map(({ stars, least: { [code]: _gone, ...least } }) => ({ stars, least }));
  return { ...table, codes: table.codes.filter((each) => each !== code), lines };
}
