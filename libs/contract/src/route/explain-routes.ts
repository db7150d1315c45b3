import { metricExplanation } from '../metric/metric-sheet.ts';
import { totalExplanation } from '../metric/total-explanation.ts';
import { itemScore, missingScores } from '../ranking/item-score.ts';
import { placeGap, rankMove } from '../ranking/place.ts';
import { robustness, robustnessHead, robustnessInput } from '../ranking/robustness.ts';
import * as queries from './result-query.ts';
import type { Route } from './route.ts';
import { listed } from './listed.ts';

/** Where figures and places come from, and how sure places are. */
export const explainRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/api/explain/metric',
    tag: 'results',
    permission: 'results.read',
    summary: 'A value and what it was made of',
    query: queries.metricExplanationQuery,
    answer: metricExplanation,
  },
  {
    method: 'GET',
    path: '/api/explain/total',
    tag: 'results',
    permission: 'results.read',
    summary: 'A total over the clusters of a region, or of all, and whose figures it was made of',
    query: queries.totalExplanationQuery,
    answer: totalExplanation,
  },
  {
    method: 'GET',
    path: '/api/explain/move',
    tag: 'results',
    permission: 'results.read',
    summary: 'Why a cluster stands elsewhere than in another period, split into causes that add up',
    query: queries.rankMoveQuery,
    answer: rankMove,
  },
  {
    method: 'GET',
    path: '/api/rankings/:method/:period/robustness',
    tag: 'results',
    permission: 'results.read',
    summary: 'How sure the places of a ranking are: what was asked for last, newest first, without the results',
    answer: listed(robustnessHead),
  },
  {
    method: 'POST',
    path: '/api/rankings/:method/:period/robustness',
    tag: 'results',
    permission: 'robustness.write',
    summary:
      'Have it computed under assumptions; what was computed so for the ranking as it is, or is under way, is answered',
    body: robustnessInput,
    answer: robustness,
    status: 202,
  },
  {
    method: 'POST',
    path: '/api/rankings/:method/:period/robustness/usual',
    tag: 'results',
    permission: 'results.read',
    summary:
      'Have it computed under the usual assumptions: weights by 20 %, two other scorings, an indicator left out, figures off by 2 %',
    answer: robustness,
    status: 202,
  },
  {
    method: 'GET',
    path: '/api/robustness/:id',
    tag: 'results',
    permission: 'results.read',
    summary: 'How far it is, or what came out',
    answer: robustness,
  },
  {
    method: 'POST',
    path: '/api/robustness/:id/cancel',
    tag: 'results',
    permission: 'results.read',
    summary: 'Call it off, by whoever asked or an administrator; what has ended stays as it is',
    answer: robustness,
  },
  {
    method: 'GET',
    path: '/api/explain/missing',
    tag: 'results',
    permission: 'results.read',
    summary: 'Which indicators of a cluster have no figure to score, or no score of one, and why',
    query: queries.missingScoresQuery,
    answer: missingScores,
  },
  {
    method: 'GET',
    path: '/api/explain/score',
    tag: 'results',
    permission: 'results.read',
    summary: 'How one indicator of a cluster came to its score: the formula with its numbers put in',
    query: queries.itemScoreQuery,
    answer: itemScore,
  },
  {
    method: 'GET',
    path: '/api/explain/gap',
    tag: 'results',
    permission: 'results.read',
    summary: 'What it would take a cluster to stand at a better place',
    query: queries.placeGapQuery,
    answer: placeGap,
  },
];
