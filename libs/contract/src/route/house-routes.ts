import { z } from 'zod';
import { factEntry } from '../fact/fact-entry.ts';
import { operations, schedule } from '../operations/operations.ts';
import { loginInput, session } from '../user/user.ts';
import { asked, recomputation, retryInput, verified, verifyInput } from './operation-input.ts';
import * as queries from './result-query.ts';
import type { Route } from './route.ts';

const listed = (item: z.ZodType) => z.object({ total: z.int(), items: z.array(item) });

export const readiness = z.object({
  ready: z.boolean(),
  database: z.boolean(),
  migrations: z.int(),
  queue: z.boolean(),
});

/** Sessions, audit, notices, operations, health and docs. */
export const houseRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/api/session',
    tag: 'session',
    permission: 'public',
    summary: 'Log in; sets the cookie and answers the token for writes',
    body: loginInput,
    answer: session,
  },
  {
    method: 'GET',
    path: '/api/session',
    tag: 'session',
    permission: 'signed-in',
    summary: 'Who is logged in',
    answer: session,
  },
  { method: 'DELETE', path: '/api/session', tag: 'session', permission: 'signed-in', summary: 'Log out', status: 204 },
  {
    method: 'GET',
    path: '/api/facts',
    tag: 'audit',
    permission: 'audit.read',
    summary: 'Who did what, when, before and after; newest first',
    query: queries.factQuery,
    answer: listed(factEntry),
  },
  {
    method: 'GET',
    path: '/api/notices',
    tag: 'notices',
    permission: 'notices.read',
    summary: 'Server-sent events `notice`, `reset` and `ready`; resumes by Last-Event-ID or `after`',
    query: queries.noticeQuery,
    answer: z.string(),
    answerType: 'text/event-stream',
  },
  {
    method: 'GET',
    path: '/api/operations',
    tag: 'operations',
    permission: 'operations.read',
    summary: 'What is stale, failed, queued, drifted',
    answer: operations,
  },
  {
    method: 'POST',
    path: '/api/operations/recompute',
    tag: 'operations',
    permission: 'operations.write',
    summary: 'Compute again what is missing, or everything',
    body: recomputation,
    answer: asked,
    status: 202,
  },
  {
    method: 'POST',
    path: '/api/operations/retry',
    tag: 'operations',
    permission: 'operations.write',
    summary: 'Compute one scope again at once',
    body: retryInput,
    answer: asked,
    status: 202,
  },
  {
    method: 'POST',
    path: '/api/operations/verify',
    tag: 'operations',
    permission: 'operations.write',
    summary: 'Compute from scratch and compare; changes nothing',
    body: verifyInput,
    answer: verified,
  },
  {
    method: 'GET',
    path: '/api/schedules',
    tag: 'operations',
    permission: 'operations.read',
    summary: 'Scheduled jobs with their last and next run',
    answer: listed(schedule),
  },
  {
    method: 'POST',
    path: '/api/schedules/:id/run',
    tag: 'operations',
    permission: 'operations.write',
    summary: 'Run now',
    status: 202,
  },
  {
    method: 'POST',
    path: '/api/schedules/:id/pause',
    tag: 'operations',
    permission: 'operations.write',
    summary: 'Pause',
    status: 204,
  },
  {
    method: 'POST',
    path: '/api/schedules/:id/resume',
    tag: 'operations',
    permission: 'operations.write',
    summary: 'Resume',
    status: 204,
  },
  {
    method: 'GET',
    path: '/api/health/live',
    tag: 'health',
    permission: 'public',
    summary: 'The process answers',
    answer: z.object({ live: z.literal(true) }),
  },
  {
    method: 'GET',
    path: '/api/health/ready',
    tag: 'health',
    permission: 'public',
    summary: 'Requests can be served; 503 when not',
    answer: readiness,
  },
  {
    method: 'GET',
    path: '/api/metrics',
    tag: 'health',
    permission: 'public',
    summary: 'Prometheus text; from this machine, or with operations.read',
    answer: z.string(),
    answerType: 'text/plain',
  },
  {
    method: 'GET',
    path: '/api/openapi.json',
    tag: 'docs',
    permission: 'public',
    summary: 'This document',
    answer: z.unknown(),
  },
  {
    method: 'GET',
    path: '/api/docs/problems',
    tag: 'docs',
    permission: 'public',
    summary: 'Every problem code',
    answer: z.string(),
    answerType: 'text/html',
  },
];
