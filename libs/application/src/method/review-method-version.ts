import {
  isRefusal,
  refuse,
  reviewFields,
  sendForReview,
  takenBack,
  type Fact,
  type Refusal,
  type Review,
  type ReviewAct,
} from '@jiju/domain';
import type { MethodVersion } from '@jiju/contract';
import type { Actor, House } from '../path/house.ts';
import type { RecordMemory, StoredRecord } from '../record/record-memory.ts';
import { changed, staleRevision } from '../record/save-record.ts';
import { answerAsSeen, type GivenAnswer } from '../review/answer-as-seen.ts';

export interface ReviewNeeds {
  readonly house: Pick<House, 'editRecords'>;
  readonly now: () => string;
}

type Version = StoredRecord & MethodVersion;
type Decided = Review | Refusal;

/** Send a draft that was seen at `revision` to whoever may review, with a note. */
export function sendMethodVersion(needs: ReviewNeeds) {
  return (actor: Actor, id: number, revision: number, note: string): Promise<StoredRecord | Refusal> =>
    decide(
      needs,
      actor,
      id,
      (version, act) => staleRevision(version, revision) ?? noDraft(version) ?? sendForReview(version, act, note),
    );
}

const noDraft = ({ code, state }: Version): Refusal | undefined =>
  state === 'draft' ? undefined : refuse('version-review-needs-draft', { code, state });

/** Call a draft back that was sent; whoever may review does not see it any more. */
export function callBackMethodVersion(needs: ReviewNeeds) {
  return (actor: Actor, id: number, revision: number): Promise<StoredRecord | Refusal> =>
    decide(
      needs,
      actor,
      id,
      (version, act) =>
        staleRevision(version, revision) ??
        takenBack(version.review, act) ??
        refuse('review-not-waiting', { code: version.code }),
    );
}

/** Approve a draft as it was seen, or send it back. */
export function answerMethodVersion(needs: ReviewNeeds) {
  return (actor: Actor, id: number, given: GivenAnswer): Promise<StoredRecord | Refusal> =>
    decide(needs, actor, id, (version, act) => answerAsSeen(kind, version, given, act));
}

const kind = 'method-versions';

async function decide(
  { house, now }: ReviewNeeds,
  actor: Actor,
  id: number,
  decision: (version: Version, act: ReviewAct) => Decided,
): Promise<StoredRecord | Refusal> {
  return house.editRecords(actor, async ({ records }) => {
    const before = (await records.find(kind, id)) as Version | undefined;
    if (!before) return refuse('not-found', { kind, id });
    const review = decision(before, { by: actor.login, at: now() });
    if (isRefusal(review)) return review;
    if (before.archivedAt !== null) return refuse('record-archived', { code: before.code });
    const { after, fact } = await stored(records, before, review);
    return { facts: [fact], result: after };
  });
}

/** What is to be done to a draft first when it is changed: what was sent was something else. Nothing where it was not sent. */
export async function takeBack(
  records: RecordMemory,
  before: StoredRecord,
  act: ReviewAct,
): Promise<{ readonly after: StoredRecord; readonly fact: Fact } | undefined> {
  const version = before as Version;
  const review = version.state === 'draft' ? takenBack(version.review, act) : undefined;
  return review && stored(records, before, review);
}

async function stored(records: RecordMemory, before: StoredRecord, review: Review) {
  const after = await records.update(kind, before.id, reviewFields(review));
  return { after, fact: changed(kind, 'changed', before, after) };
}
