import { objection, type Objection, type ObjectionAnswer, type ObjectionInput } from '@jiju/contract';
import { api } from '../provider/api.ts';

/** Object to an edition that is posted. */
export function fileObjection(editionId: number, body: ObjectionInput): Promise<Objection> {
  return api.send('POST', `/editions/${editionId}/objections`, { body, schema: objection });
}

export function answerObjection(id: number, body: ObjectionAnswer): Promise<Objection> {
  return api.send('POST', `/objections/${id}/answer`, { body, schema: objection });
}
