import { z } from 'zod';
import { directiveRecord } from '../directive/directive-record.ts';
import { directiveView } from '../directive/directive-view.ts';
import { directiveAct } from '../directive/directive.ts';
import { edition, editionInput, editionStep } from '../edition/edition.ts';
import { factEntry } from '../fact/fact-entry.ts';
import { metricExplanation, metricSeries, metricSheet } from '../metric/metric-sheet.ts';
import { figureGrid, figuresSaved, importReport } from '../observation/figure-grid.ts';
import { figureChange, figuresInput, reviewInput } from '../observation/observation.ts';
import { operations, schedule } from '../operations/operations.ts';
import { overview } from '../overview/overview.ts';
import { awardResult, rankHistory, ranking, rankingHead, starRating } from '../ranking/ranking.ts';
import { loginInput, session } from '../user/user.ts';
import { asked, recomputation, retryInput, verified, verifyInput } from './operation-input.ts';
import { recordRoutes } from './record-routes.ts';
import * as queries from './result-query.ts';
import type { Route } from './route.ts';

const listed = (item: z.ZodType) => z.object({ total: z.int(), items: z.array(item) });

/** The figures that count of every cluster in a period; columns follow `clusters`. */
export const metricsTable = z.object({
  periodCode: z.string(),
  clusters: z.array(
    z.object({
      id: z.int(),
      code: z.string(),
      nameZh: z.string(),
      nameEn: z.string(),
      regionCode: z.string(),
      level: z.string(),
      status: z.string(),
      tags: z.array(z.string()),
      peerGroup: z.string(),
    }),
  ),
  columns: z.record(z.string(), z.array(z.number().nullable())),
});
export const readiness = z.object({ ready: z.boolean(), database: z.boolean(), migrations: z.int(), queue: z.boolean() });

const figures: readonly Route[] = [
  { method: 'GET', path: '/api/figures', tag: 'figures', permission: 'figures.read', summary: 'The grid clusters x indicators of a period', query: queries.figureGridQuery, answer: figureGrid },
  { method: 'PUT', path: '/api/figures', tag: 'figures', permission: 'figures.write', summary: 'Record figures, all of them or none', body: figuresInput, answer: figuresSaved },
  { method: 'POST', path: '/api/figures/review', tag: 'figures', permission: 'figures.review', summary: 'Approve, return or reopen figures', body: reviewInput, answer: figuresSaved },
  { method: 'GET', path: '/api/figures/history', tag: 'figures', permission: 'figures.read', summary: 'Every value a cell had, newest first', query: queries.figureHistoryQuery, answer: z.array(figureChange) },
  { method: 'GET', path: '/api/figures/template.csv', tag: 'figures', permission: 'figures.read', summary: 'A file to fill in', query: queries.figureTemplateQuery, answer: z.string(), answerType: 'text/csv' },
  { method: 'POST', path: '/api/figures/import', tag: 'figures', permission: 'figures.write', summary: 'Import a file (UTF-8 or GB18030; comma, semicolon or tab), all of it or nothing', query: queries.figureImportQuery, bodyTypes: ['text/csv', 'application/octet-stream'], answer: importReport },
];

const results: readonly Route[] = [
  { method: 'GET', path: '/api/overview', tag: 'results', permission: 'results.read', summary: 'How we stand', query: queries.overviewQuery, answer: overview },
  { method: 'GET', path: '/api/rankings', tag: 'results', permission: 'results.read', summary: 'Which method x period have a ranking, newest first', query: queries.rankingListQuery, answer: listed(rankingHead) },
  { method: 'GET', path: '/api/rankings/:method/:period', tag: 'results', permission: 'results.read', summary: 'A page of a ranking', query: queries.rankingQuery, answer: ranking },
  { method: 'GET', path: '/api/clusters/:id/ranks', tag: 'results', permission: 'results.read', summary: 'Rank history of a cluster, oldest first', query: queries.rankHistoryQuery, answer: rankHistory },
  { method: 'GET', path: '/api/star-ratings', tag: 'results', permission: 'results.read', summary: 'Stars', query: queries.starRatingQuery, answer: listed(starRating) },
  { method: 'GET', path: '/api/award-results', tag: 'results', permission: 'results.read', summary: 'Award lists as computed', query: queries.awardResultQuery, answer: listed(awardResult) },
  { method: 'GET', path: '/api/metric-sheet', tag: 'results', permission: 'results.read', summary: 'Every value of a cluster in a period', query: queries.metricSheetQuery, answer: metricSheet },
  { method: 'GET', path: '/api/metrics-series', tag: 'results', permission: 'results.read', summary: 'One indicator over time', query: queries.metricSeriesQuery, answer: metricSeries },
  { method: 'GET', path: '/api/metrics-table', tag: 'results', permission: 'results.read', summary: 'Every value of every cluster in a period', query: queries.metricsTableQuery, answer: metricsTable },
  { method: 'GET', path: '/api/explain/metric', tag: 'results', permission: 'results.read', summary: 'A value and what it was made of', query: queries.metricExplanationQuery, answer: metricExplanation },
  { method: 'GET', path: '/api/directive-board', tag: 'directives', permission: 'results.read', summary: 'Directives and how they stand', query: queries.directiveBoardQuery, answer: listed(directiveView) },
  { method: 'GET', path: '/api/directive-board/:code', tag: 'directives', permission: 'results.read', summary: 'One directive with its assignments and actual values', answer: directiveView },
  { method: 'POST', path: '/api/directives/:code/actions', tag: 'directives', permission: 'directives.act', summary: 'Move a directive on', body: directiveAct, answer: directiveRecord },
  { method: 'GET', path: '/api/editions', tag: 'editions', permission: 'results.read', summary: 'Frozen rankings, newest first', query: queries.editionQuery, answer: listed(edition) },
  { method: 'GET', path: '/api/editions/:id', tag: 'editions', permission: 'results.read', summary: 'One edition with all that was frozen', answer: edition.extend({ content: z.unknown() }) },
  { method: 'POST', path: '/api/editions', tag: 'editions', permission: 'editions.write', summary: 'Freeze a ranking as it is now', body: editionInput, answer: edition, status: 201 },
  { method: 'POST', path: '/api/editions/:id/state', tag: 'editions', permission: 'editions.write', summary: 'Move an edition on', body: editionStep, answer: edition },
];

const house: readonly Route[] = [
  { method: 'POST', path: '/api/session', tag: 'session', permission: 'public', summary: 'Log in; sets the cookie and answers the token for writes', body: loginInput, answer: session },
  { method: 'GET', path: '/api/session', tag: 'session', permission: 'signed-in', summary: 'Who is logged in', answer: session },
  { method: 'DELETE', path: '/api/session', tag: 'session', permission: 'signed-in', summary: 'Log out', status: 204 },
  { method: 'GET', path: '/api/facts', tag: 'audit', permission: 'audit.read', summary: 'Who did what, when, before and after; newest first', query: queries.factQuery, answer: listed(factEntry) },
  { method: 'GET', path: '/api/notices', tag: 'notices', permission: 'notices.read', summary: 'Server-sent events `notice`, `reset` and `ready`; resumes by Last-Event-ID or `after`', query: queries.noticeQuery, answer: z.string(), answerType: 'text/event-stream' },
  { method: 'GET', path: '/api/operations', tag: 'operations', permission: 'operations.read', summary: 'What is stale, failed, queued, drifted', answer: operations },
  { method: 'POST', path: '/api/operations/recompute', tag: 'operations', permission: 'operations.write', summary: 'Compute again what is missing, or everything', body: recomputation, answer: asked, status: 202 },
  { method: 'POST', path: '/api/operations/retry', tag: 'operations', permission: 'operations.write', summary: 'Compute one scope again at once', body: retryInput, answer: asked, status: 202 },
  { method: 'POST', path: '/api/operations/verify', tag: 'operations', permission: 'operations.write', summary: 'Compute from scratch and compare; changes nothing', body: verifyInput, answer: verified },
  { method: 'GET', path: '/api/schedules', tag: 'operations', permission: 'operations.read', summary: 'Scheduled jobs with their last and next run', answer: listed(schedule) },
  { method: 'POST', path: '/api/schedules/:id/run', tag: 'operations', permission: 'operations.write', summary: 'Run now', status: 202 },
  { method: 'POST', path: '/api/schedules/:id/pause', tag: 'operations', permission: 'operations.write', summary: 'Pause', status: 204 },
  { method: 'POST', path: '/api/schedules/:id/resume', tag: 'operations', permission: 'operations.write', summary: 'Resume', status: 204 },
  { method: 'GET', path: '/api/health/live', tag: 'health', permission: 'public', summary: 'The process answers', answer: z.object({ live: z.literal(true) }) },
  { method: 'GET', path: '/api/health/ready', tag: 'health', permission: 'public', summary: 'Requests can be served; 503 when not', answer: readiness },
  { method: 'GET', path: '/api/metrics', tag: 'health', permission: 'public', summary: 'Prometheus text; from this machine, or with operations.read', answer: z.string(), answerType: 'text/plain' },
  { method: 'GET', path: '/api/openapi.json', tag: 'docs', permission: 'public', summary: 'This document', answer: z.unknown() },
  { method: 'GET', path: '/api/docs/problems', tag: 'docs', permission: 'public', summary: 'Every problem code', answer: z.string(), answerType: 'text/html' },
];

/** Every route of the API. The description of the API is made of it, and a test holds the running API against it. */
export const routes: readonly Route[] = [...house, ...figures, ...results, ...recordRoutes];
