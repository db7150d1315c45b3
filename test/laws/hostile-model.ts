import type { StoredRecord } from '@jiju/application';
import type { RecordKind } from '@jiju/contract';
import { isRefusal } from '@jiju/domain';
import { readRecordByCode } from '@jiju/persistence';
import type { TestHouse } from '@jiju/testing';

/** What a few lines know of the house: enough to say of every save and edit whether it must be let in. */
export interface Model {
  day: string;
  readonly closed: Set<string>;
  /** Days by period. */
  readonly opensOn: Map<string, string>;
  readonly dueOn: Map<string, string>;
  /** The last day of a cluster that may still report, by period. */
  readonly exceptions: Map<string, Map<string, string>>;
  readonly gone: Set<string>;
  /** By indicator. */
  readonly formulas: Map<string, string>;
  /** How often EXTRA is reported, which nothing reads at first. */
  often: 'quarter' | 'year';
  readonly cells: Map<string, Kept>;
  /** Saves that were let in. */
  saved: number;
}

interface Kept {
  readonly value: number | null;
  readonly late: boolean;
}

/** One step of a sequence: what it is called, and what it does in one of two processes. */
export type Step = readonly [string, (one: TestHouse, model: Model, other: TestHouse) => Promise<unknown>];

export const periods = ['2012-Q2', '2012-Q4', '2013-Q1', '2013-Q2', '2013'] as const;

/** Whether a figure of the cluster is refused for the period today. */
export function isShut(model: Model, code: string, period: string): boolean {
  if (model.gone.has(code) || model.gone.has(period)) return true;
  if ((model.exceptions.get(period)?.get(code) ?? '') >= model.day) return false;
  return model.closed.has(period) || (model.opensOn.get(period) ?? '') > model.day;
}

/** Whether EXTRA takes a figure of the period. */
export function takesExtra(model: Model, period: string): boolean {
  return !model.gone.has('EXTRA') && (model.often === 'quarter' || !period.includes('Q'));
}

/** What was let in is in its cell from now on; the same figure again is no change, and does not become late by it. */
export function keep(model: Model, code: string, period: string, indicator: string, value: number | null): void {
  const cell = `${code}|${period}|${indicator}`;
  model.saved += 1;
  if (model.cells.get(cell)?.value === value) return;
  model.cells.set(cell, { value, late: model.day > (model.dueOn.get(period) ?? '9999') });
}

/** Why EXTRA could not be reported by the year from now on. */
export function barsYear(model: Model): string[] {
  const shorter = [...model.cells].some(
    ([cell, { value }]) => value !== null && cell.includes('-Q') && cell.endsWith('|EXTRA'),
  );
  return [
    ...(readersOfExtra(model).length > 0 ? ['formula-reads-longer-period'] : []),
    ...(shorter ? ['figures-of-shorter-periods'] : []),
  ];
}

export function readersOfExtra({ formulas }: Model): string[] {
  return [...formulas].filter(([, text]) => text.includes('EXTRA')).map(([code]) => code);
}

export const codesOf = (outcome: unknown): string[] => [
  ...new Set(isRefusal(outcome) ? outcome.refused.map(({ code }) => code) : []),
];

export async function recordOf({ database }: TestHouse, kind: RecordKind, code: string): Promise<StoredRecord> {
  const record = await readRecordByCode(database, kind, code);
  if (!record) throw new Error(`${code} is gone`);
  return record;
}
