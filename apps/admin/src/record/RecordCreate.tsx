import { recordKinds, type RecordKind } from '@jiju/contract';
import type { z } from 'zod';
import type { ReactNode } from 'react';
import { Create, useNotify } from 'react-admin';
import { useErrorText } from '../problem/useErrorText.ts';
import { neverWaiting } from './never-waiting.ts';
import { RecordForm } from './RecordForm.tsx';

/** A new record, with the defaults of the contract. */
export function RecordCreate({ kind, children }: { kind: RecordKind; children: ReactNode }) {
  const notify = useNotify();
  const errorText = useErrorText();
  return (
    <Create
      authLoading={neverWaiting}
      redirect="show"
      record={defaultsOf(kind)}
      mutationOptions={{
        onError: (error: unknown) => notify(errorText(error), { type: 'error', autoHideDuration: 15_000 }),
      }}
    >
      <RecordForm kind={kind}>{children}</RecordForm>
    </Create>
  );
}

/** Each field's default, where the contract gives one. */
function defaultsOf(kind: RecordKind): Record<string, unknown> {
  const fields: [string, z.ZodType][] = Object.entries<z.ZodType>(recordKinds[kind].input.shape);
  const found = fields.map(([name, schema]) => [name, schema.safeParse(undefined).data] as const);
  return Object.fromEntries(found.filter(([, value]) => value !== undefined && value !== ''));
}
