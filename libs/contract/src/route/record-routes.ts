import { z } from 'zod';
import type { Permission } from '../access/permissions.ts';
import { factEntry } from '../fact/fact-entry.ts';
import { recordKindNames, recordKinds, type RecordKind } from '../record/record-kind.ts';
import { hasPast, oneRecordQuery, recordQuery } from './record-query.ts';
import type { Route } from './route.ts';

/** The routes of every kind of record: list, read, history, create, change, archive, restore. */
export const recordRoutes: readonly Route[] = recordKindNames.flatMap(routesOf);

function routesOf(kind: RecordKind): Route[] {
  const { input, record } = recordKinds[kind];
  const read: Permission = kind === 'users' ? 'users.read' : 'records.read';
  const write: Permission = `${kind}.write`;
  const path = `/api/${kind}`;
  const one = `${path}/:id`;
  const common = { tag: kind, answer: record };
  const past = hasPast(kind) && { query: oneRecordQuery };
  return [
    {
      ...common,
      method: 'GET',
      path,
      permission: read,
      summary: `A page of ${kind}; any scalar field filters by one or several values`,
      query: recordQuery(kind),
      answer: z.object({ total: z.int(), items: z.array(record) }),
    },
    { ...common, ...past, method: 'GET', path: one, permission: read, summary: 'One record; ETag is its revision' },
    {
      ...common,
      ...past,
      method: 'GET',
      path: `${one}/history`,
      permission: read,
      summary: 'What happened to it, newest first',
      answer: z.array(factEntry),
    },
    { ...common, method: 'POST', path, permission: write, summary: 'Create', body: input, status: 201 },
    { ...common, method: 'PUT', path: one, permission: write, summary: 'Change', body: input, ifMatch: true },
    {
      ...common,
      method: 'DELETE',
      path: one,
      permission: write,
      summary: 'Archive; the record stays readable',
      ifMatch: true,
    },
    { ...common, method: 'POST', path: `${one}/restore`, permission: write, summary: 'Bring back from the archive' },
  ];
}
