import { z } from 'zod';
import { edition, editionInput, editionStep } from '../edition/edition.ts';
import { editionDifference } from '../edition/edition-difference.ts';
import { editionFile } from '../edition/edition-file.ts';
import { objection, objectionAnswer, objectionInput } from '../edition/objection.ts';
import { reviewAnswer } from '../review/review.ts';
import * as queries from './result-query.ts';
import type { Route } from './route.ts';
import { listed } from './listed.ts';

/** Rankings that were frozen, the objections to them, and their review. */
export const editionRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/api/editions',
    tag: 'editions',
    permission: 'results.read',
    summary: 'Frozen rankings, newest first',
    query: queries.editionQuery,
    answer: listed(edition),
  },
  {
    method: 'GET',
    path: '/api/editions/:id',
    tag: 'editions',
    permission: 'results.read',
    summary: 'One edition with all that was frozen',
    query: queries.knownQuery,
    answer: edition.extend({ content: z.unknown() }),
  },
  {
    method: 'GET',
    path: '/api/editions/:id/file',
    tag: 'editions',
    permission: 'results.read',
    summary: 'The file of an edition, which `jiju verify-edition` proves without this database',
    query: queries.knownQuery,
    answer: editionFile,
  },
  {
    method: 'GET',
    path: '/api/editions/:id/bulletin.pdf',
    tag: 'editions',
    permission: 'results.read',
    summary: 'The bulletin on paper, with every dimension and what differs from the edition before',
    query: queries.bulletinQuery,
    answer: z.string(),
    answerType: 'application/pdf',
  },
  {
    method: 'GET',
    path: '/api/editions/:id/bulletin.xlsx',
    tag: 'editions',
    permission: 'results.read',
    summary: 'The bulletin as a workbook',
    query: queries.bulletinQuery,
    answer: z.string(),
    answerType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  {
    method: 'GET',
    path: '/api/editions/:id/difference',
    tag: 'editions',
    permission: 'results.read',
    summary: 'What differs from the edition it takes the place of: ranks, scores, entrants, figures, method',
    query: queries.knownQuery,
    answer: editionDifference,
  },
  {
    method: 'GET',
    path: '/api/editions/:id/objections',
    tag: 'editions',
    permission: 'results.read',
    summary: 'Objections to an edition with their answers, oldest first; who objected is told to those who answer',
    query: queries.knownQuery,
    answer: listed(objection),
  },
  {
    method: 'POST',
    path: '/api/editions/:id/objections',
    tag: 'editions',
    permission: 'objections.file',
    summary: 'Object to an edition while it is posted; a reporter for its own clusters',
    body: objectionInput,
    answer: objection,
    status: 201,
  },
  {
    method: 'POST',
    path: '/api/objections/:id/answer',
    tag: 'editions',
    permission: 'objections.answer',
    summary: 'Answer an objection, once; one that is upheld sends the edition back to review',
    body: objectionAnswer,
    answer: objection,
  },
  {
    method: 'POST',
    path: '/api/editions',
    tag: 'editions',
    permission: 'editions.write',
    summary: 'Freeze a ranking as it is now',
    body: editionInput,
    answer: edition,
    status: 201,
  },
  {
    method: 'POST',
    path: '/api/editions/:id/state',
    tag: 'editions',
    permission: 'editions.write',
    summary: 'Move an edition on: to review with a note, back to draft, posted until a day, final',
    body: editionStep,
    answer: edition,
    ifMatch: true,
  },
  {
    method: 'POST',
    path: '/api/editions/:id/review/answer',
    tag: 'editions',
    permission: 'editions.review',
    summary: 'Approve an edition that is under review, or send it back to draft with a reason; not by whoever sent it',
    body: reviewAnswer,
    answer: edition,
    ifMatch: true,
  },
];
