import { recordKinds, type RecordKind } from '@jiju/contract';

/** What is sent to change a record that was read: all that may be written of it, with the changes. */
export function editedFields<K extends RecordKind>(
  kind: K,
  record: object,
  changes: Readonly<Record<string, unknown>>,
): ReturnType<(typeof recordKinds)[K]['input']['parse']> {
  const { input } = recordKinds[kind];
  // What the server keeps itself is not written back.
  const own = Object.fromEntries(Object.entries(record).filter(([name]) => name in input.shape));
  return input.parse({ ...own, ...changes }) as ReturnType<(typeof recordKinds)[K]['input']['parse']>;
}
