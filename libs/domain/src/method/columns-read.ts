import type { MethodDefinition } from './method-definition.ts';
import { columnsBeside } from './scoring.ts';

/** A column of figures, and where the method names it. */
export interface ColumnNamed {
  /** Of the indicator, bonus item or size that reads it. */
  readonly code: string;
  readonly column: string;
  readonly path: string;
}

/** Columns that indicators of the tree read as their value. */
export function columnsOfIndicators({ indicators }: MethodDefinition): ColumnNamed[] {
  return indicators.map(({ code, column }, i) => ({
    code,
    column: column ?? code,
    path: `indicators.${i}.${column === undefined ? 'code' : 'column'}`,
  }));
}

/** What values are divided by or compared with: columns, or codes of other indicators of the tree. */
export function columnsCompared({ indicators }: MethodDefinition): ColumnNamed[] {
  return indicators.flatMap(({ code, denominator, scoring }, i) => [
    ...(denominator === undefined ? [] : [{ code, column: denominator, path: `indicators.${i}.denominator` }]),
    ...columnsBeside(scoring).map(({ column, field }) => ({ code, column, path: `indicators.${i}.scoring.${field}` })),
  ]);
}

/** Columns that no indicator of the tree reads: those of bonus items and of sizes. */
export function columnsOfNoIndicator({ bonuses, population }: MethodDefinition): ColumnNamed[] {
  return [
    ...(bonuses?.items ?? []).map(({ code, column }, i) => ({
      code,
      column: column ?? code,
      path: `bonuses.items.${i}.${column === undefined ? 'code' : 'column'}`,
    })),
    ...(population?.sizes ?? []).map(({ column }, i) => ({
      code: column,
      column,
      path: `population.sizes.${i}.column`,
    })),
  ];
}

/** Every column of figures a method reads. */
export function columnsRead(definition: MethodDefinition): Set<string> {
  const columnOf = new Map(definition.indicators.map(({ code, column }) => [code, column ?? code]));
  return new Set([
    ...columnOf.values(),
    ...columnsCompared(definition).map(({ column }) => columnOf.get(column) ?? column),
    ...columnsOfNoIndicator(definition).map(({ column }) => column),
  ]);
}
