import {
  edition,
  objection,
  type Edition,
  type Objection,
  type ObjectionAnswer,
  type ObjectionInput,
  type ReviewAnswer,
} from '@jiju/contract';
import { api } from '../provider/api.ts';

/** Object to an edition that is posted. */
export function fileObjection(editionId: number, body: ObjectionInput): Promise<Objection> {
  return api.send('POST', `/editions/${editionId}/objections`, { body, schema: objection });
}

export function answerObjection(id: number, body: ObjectionAnswer): Promise<Objection> {
  return api.send('POST', `/objections/${id}/answer`, { body, schema: objection });
}

/** Approve an edition that waits for review as it was seen, or send it back. */
export async function answerReview({ id, revision }: Edition, body: ReviewAnswer): Promise<void> {
  await api.send('POST', `/editions/${id}/review/answer`, { body, revision, schema: edition });
}
