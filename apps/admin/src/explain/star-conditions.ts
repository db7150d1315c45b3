import { neededOf, type StarRule } from '@jiju/domain';

/** One indicator of a rule: the value, and how it stands against the threshold of every level. */
export interface ConditionLine {
  readonly code: string;
  readonly value: number | null;
  /** In the order of the levels; `least` null: the level asks nothing of it; `met` null: nobody knows, the figure is missing. */
  readonly cells: readonly { readonly least: number | null; readonly met: boolean | null }[];
}

export interface StarConditions {
  /** Stars 0: the entry threshold. `reached` null where missing figures leave it open. */
  readonly levels: readonly {
    readonly stars: number;
    readonly needed: number;
    readonly of: number;
    readonly met: number;
    readonly reached: boolean | null;
  }[];
  readonly lines: readonly ConditionLine[];
}

/** Every condition of a rule with the value it is held against. */
export function starConditions(
  { entry, levels, combine }: StarRule,
  values: Readonly<Record<string, number>>,
): StarConditions {
  const steps = [...(entry && Object.keys(entry).length > 0 ? [{ stars: 0, thresholds: entry }] : []), ...levels];
  const codes = [...new Set(steps.flatMap(({ thresholds }) => Object.keys(thresholds)))];
  const lines = codes.map((code) => {
    const value = values[code] ?? null;
    return {
      code,
      value,
      cells: steps.map(({ thresholds }) => {
        const least = thresholds[code] ?? null;
        return { least, met: least === null || value === null ? null : value >= least };
      }),
    };
  });
  return {
    lines,
    levels: steps.map(({ stars, thresholds }, at) => {
      const of = Object.keys(thresholds).length;
      const needed = neededOf(combine, of);
      const met = lines.filter(({ cells }) => cells[at]?.met === true).length;
      const failed = lines.filter(({ cells }) => cells[at]?.met === false).length;
      return { stars, needed, of, met, reached: met >= needed ? true : of - failed < needed ? false : null };
    }),
  };
}
