import type { FactEntry } from '@jiju/contract';

export interface FieldChange {
  readonly name: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** The fields a fact about a record changed. Some are told whether they changed or not, because consequences hang on them. */
export function changesOf({ data }: FactEntry): FieldChange[] {
  const [before, after] = [fields(data['before']), fields(data['after'])];
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names]
    .map((name) => ({ name, before: before[name], after: after[name] }))
    .filter((one) => JSON.stringify(one.before) !== JSON.stringify(one.after));
}

const fields = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
