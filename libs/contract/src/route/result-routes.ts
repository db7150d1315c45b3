import { z } from 'zod';
import { directiveRecord } from '../directive/directive-record.ts';
import { directiveView } from '../directive/directive-view.ts';
import { directiveAct } from '../directive/directive.ts';
import { metricSeries, metricSheet, metricTrends } from '../metric/metric-sheet.ts';
import { overview } from '../overview/overview.ts';
import { rankingInputs } from '../ranking/ranking-inputs.ts';
import { awardResult, rankHistory, ranking, rankingHead, standing } from '../ranking/ranking.ts';
import { starRating } from '../star/star-rating.ts';
import { boundaries } from '../region/boundaries.ts';
import * as queries from './result-query.ts';
import type { Route } from './route.ts';
import { listed } from './listed.ts';

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

/** Everything that is computed, and the directives that stand on it. */
export const resultRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/api/overview',
    tag: 'results',
    permission: 'results.read',
    summary: 'How we stand',
    query: queries.overviewQuery,
    answer: overview,
  },
  {
    method: 'GET',
    path: '/api/boundaries',
    tag: 'results',
    permission: 'results.read',
    summary: 'Borders of regions for the map; none unless a file was put in place',
    answer: boundaries,
  },
  {
    method: 'GET',
    path: '/api/rankings',
    tag: 'results',
    permission: 'results.read',
    summary: 'Which method x period have a ranking, newest first',
    query: queries.rankingListQuery,
    answer: listed(rankingHead),
  },
  {
    method: 'GET',
    path: '/api/rankings/:method/:period',
    tag: 'results',
    permission: 'results.read',
    summary: 'A page of a ranking',
    query: queries.rankingQuery,
    answer: ranking,
  },
  {
    method: 'GET',
    path: '/api/clusters/:id/ranks',
    tag: 'results',
    permission: 'results.read',
    summary: 'Rank history of a cluster, oldest first',
    query: queries.rankHistoryQuery,
    answer: rankHistory,
  },
  {
    method: 'GET',
    path: '/api/clusters/:id/standing',
    tag: 'results',
    permission: 'results.read',
    summary: 'How a cluster stands in each indicator of a ranking, against all or against its peer group',
    query: queries.standingQuery,
    answer: standing,
  },
  {
    method: 'GET',
    path: '/api/star-ratings',
    tag: 'results',
    permission: 'results.read',
    summary: 'Stars',
    query: queries.starRatingQuery,
    answer: listed(starRating),
  },
  {
    method: 'GET',
    path: '/api/award-results',
    tag: 'results',
    permission: 'results.read',
    summary: 'Award lists as computed',
    query: queries.awardResultQuery,
    answer: listed(awardResult),
  },
  {
    method: 'GET',
    path: '/api/metric-sheet',
    tag: 'results',
    permission: 'results.read',
    summary: 'Every value of a cluster in a period',
    query: queries.metricSheetQuery,
    answer: metricSheet,
  },
  {
    method: 'GET',
    path: '/api/metrics-series',
    tag: 'results',
    permission: 'results.read',
    summary: 'One indicator over time',
    query: queries.metricSeriesQuery,
    answer: metricSeries,
  },
  {
    method: 'GET',
    path: '/api/metrics-trends',
    tag: 'results',
    permission: 'results.read',
    summary: 'One indicator over time of several clusters, in the order asked for',
    query: queries.metricsTrendsQuery,
    answer: metricTrends,
  },
  {
    method: 'GET',
    path: '/api/metrics-table',
    tag: 'results',
    permission: 'results.read',
    summary: 'Every value of every cluster in a period',
    query: queries.metricsTableQuery,
    answer: metricsTable,
  },
  {
    method: 'GET',
    path: '/api/rankings/:method/:period/inputs',
    tag: 'results',
    permission: 'results.read',
    summary: 'The method and everything a ranking follows from, to compute it anywhere',
    query: queries.rankingInputsQuery,
    answer: rankingInputs,
  },
  {
    method: 'GET',
    path: '/api/directive-board',
    tag: 'directives',
    permission: 'results.read',
    summary: 'Directives and how they stand',
    query: queries.directiveBoardQuery,
    answer: listed(directiveView),
  },
  {
    method: 'GET',
    path: '/api/directive-board/:code',
    tag: 'directives',
    permission: 'results.read',
    summary: 'One directive with its assignments and actual values',
    query: queries.knownQuery,
    answer: directiveView,
  },
  {
    method: 'POST',
    path: '/api/directives/:code/actions',
    tag: 'directives',
    permission: 'directives.act',
    summary: 'Move a directive on',
    body: directiveAct,
    answer: directiveRecord,
  },
];
