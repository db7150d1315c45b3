import { z } from 'zod';
import { figureGrid, figuresSaved, importReport } from '../observation/figure-grid.ts';
import { figureChange, figuresInput, reviewInput } from '../observation/observation.ts';
import * as queries from './result-query.ts';
import type { Route } from './route.ts';

/** Entering, reviewing and importing figures. */
export const figureRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/api/figures',
    tag: 'figures',
    permission: 'figures.read',
    summary: 'The grid clusters x indicators of a period',
    query: queries.figureGridQuery,
    answer: figureGrid,
  },
  {
    method: 'PUT',
    path: '/api/figures',
    tag: 'figures',
    permission: 'figures.write',
    summary: 'Record figures, all of them or none',
    body: figuresInput,
    answer: figuresSaved,
  },
  {
    method: 'POST',
    path: '/api/figures/review',
    tag: 'figures',
    permission: 'figures.review',
    summary: 'Approve, return or reopen figures',
    body: reviewInput,
    answer: figuresSaved,
  },
  {
    method: 'GET',
    path: '/api/figures/history',
    tag: 'figures',
    permission: 'figures.read',
    summary: 'Every value a cell had, newest first',
    query: queries.figureHistoryQuery,
    answer: z.array(figureChange),
  },
  {
    method: 'GET',
    path: '/api/figures/template.csv',
    tag: 'figures',
    permission: 'figures.read',
    summary: 'A file to fill in',
    query: queries.figureTemplateQuery,
    answer: z.string(),
    answerType: 'text/csv',
  },
  {
    method: 'POST',
    path: '/api/figures/import',
    tag: 'figures',
    permission: 'figures.write',
    summary:
      'Import a file (CSV in UTF-8 or GB18030, with comma, semicolon or tab; or an Excel workbook, xlsx), all of it or nothing; refused, the problem carries the `report`',
    query: queries.figureImportQuery,
    bodyTypes: [
      'text/csv',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'application/octet-stream',
    ],
    answer: importReport,
  },
];
