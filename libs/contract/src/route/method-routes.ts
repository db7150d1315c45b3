import { activationInput, methodVersion } from '../method/method-record.ts';
import { versionEffect, versionEffectQuery, versionInputsQuery } from '../method/version-effect.ts';
import { rankingInputs } from '../ranking/ranking-inputs.ts';
import { reviewAnswer, reviewRequest } from '../review/review.ts';
import type { Route } from './route.ts';

/** What is done with methods beyond editing them. */
export const methodRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/api/method-versions/:id/effect',
    tag: 'method-versions',
    permission: 'results.read',
    summary: 'What a version, a draft as well, would change in one period: places, population, the first ten, awards',
    query: versionEffectQuery,
    answer: versionEffect,
  },
  {
    method: 'GET',
    path: '/api/method-versions/:id/inputs',
    tag: 'method-versions',
    permission: 'results.read',
    summary:
      'Everything a version, a draft as well, reads to rank a period: figures, red lines, marks, other periods and rankings',
    query: versionInputsQuery,
    answer: rankingInputs,
  },
  {
    method: 'POST',
    path: '/api/method-versions/:id/activate',
    tag: 'method-versions',
    permission: 'method-versions.write',
    summary:
      'Put a version into force from a period on, or move one that is; the version before it ends there, all in one',
    body: activationInput,
    answer: methodVersion,
    ifMatch: true,
  },
  {
    method: 'POST',
    path: '/api/method-versions/:id/retire',
    tag: 'method-versions',
    permission: 'method-versions.write',
    summary: 'Take a version out of force; its periods go back to the version before it, or lose their ranking',
    answer: methodVersion,
    ifMatch: true,
  },
  {
    method: 'POST',
    path: '/api/method-versions/:id/review',
    tag: 'method-versions',
    permission: 'method-versions.write',
    summary: 'Send a draft to be reviewed; who may review sees it until it is changed or called back',
    body: reviewRequest,
    answer: methodVersion,
    ifMatch: true,
  },
  {
    method: 'DELETE',
    path: '/api/method-versions/:id/review',
    tag: 'method-versions',
    permission: 'method-versions.write',
    summary: 'Call a draft back from review',
    answer: methodVersion,
    ifMatch: true,
  },
  {
    method: 'POST',
    path: '/api/method-versions/:id/review/answer',
    tag: 'method-versions',
    permission: 'method-versions.review',
    summary: 'Approve a draft, or send it back with a reason; not by whoever sent it',
    body: reviewAnswer,
    answer: methodVersion,
    ifMatch: true,
  },
];
