import { isRefusal, refuse, type Refusal } from '@jiju/domain';
import type { Actor, EditMemory, Outcome } from '../path/house.ts';
import type { StoredRecord } from '../record/record-memory.ts';
import { archiveIn, changeIn, staleRevision } from '../record/save-record.ts';
import { takeBack, type ReviewNeeds } from './review-method-version.ts';

type Fields = Readonly<Record<string, unknown>>;
type Edit = (memory: EditMemory, revision: number) => Promise<Outcome<StoredRecord> | Refusal>;

/** Change a version of a method. A draft that was sent to be reviewed is taken back by that, in the same transaction. */
export function changeMethodVersion(needs: ReviewNeeds) {
  return (actor: Actor, id: number, revision: number, fields: Fields): Promise<StoredRecord | Refusal> =>
    edit(needs, actor, id, revision, (memory, now) => changeIn(memory, kind, id, now, fields));
}

/** Archive a version, or bring it back. */
export function archiveMethodVersion(needs: ReviewNeeds) {
  return (actor: Actor, id: number, revision: number, archivedAt: string | null): Promise<StoredRecord | Refusal> =>
    edit(needs, actor, id, revision, (memory, now) => archiveIn(memory, kind, id, now, archivedAt));
}

const kind = 'method-versions';

/** Whoever saw the draft is told that it was taken back, and not what it became: two facts. */
function edit({ house, now }: ReviewNeeds, actor: Actor, id: number, revision: number, work: Edit) {
  return house.editRecords(actor, async (memory) => {
    const before = await memory.records.find(kind, id);
    if (!before) return refuse('not-found', { kind, id });
    const stale = staleRevision(before, revision);
    if (stale) return stale;
    const taken = await takeBack(memory.records, before, { by: actor.login, at: now() });
    const outcome = await work(memory, taken?.after.revision ?? revision);
    if (isRefusal(outcome) || !taken) return outcome;
    return { ...outcome, facts: [taken.fact, ...outcome.facts] };
  });
}
