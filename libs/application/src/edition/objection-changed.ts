import type { Objection } from '@jiju/contract';
import type { Fact } from '@jiju/domain';

/** The fact of an objection that was filed or answered. */
export function objectionChanged(before: Objection | undefined, after: Objection): Fact {
  const { editionCode, clusterCode, text, objector, verdict, answer } = after;
  return {
    type: 'RecordChanged',
    kind: 'objections',
    id: after.id,
    code: `${editionCode}-${after.id}`,
    action: before ? 'changed' : 'created',
    before: before ? { verdict: before.verdict, answer: before.answer } : {},
    after: before ? { verdict, answer } : { editionCode, clusterCode, text, objector },
  };
}
