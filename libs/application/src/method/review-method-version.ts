import {
  answerReview,
  isRefusal,
  isSeen,
  refuse,
  reviewStateOf,
  sendForReview,
  takenBack,
  type Fact,
  type Refusal,
  type ReviewAct,
  type Sight,
  type VersionReview,
} from '@jiju/domain';
import type { MethodVersion, ReviewAnswer } from '@jiju/contract';
import type { Actor, House } from '../path/house.ts';
import type { RecordMemory, StoredRecord } from '../record/record-memory.ts';
import { changed, staleRevision } from '../record/save-record.ts';

export interface ReviewNeeds {
  readonly house: Pick<House, 'editRecords'>;
  readonly now: () => string;
}

type Version = StoredRecord & MethodVersion;
type Decided = VersionReview | Refusal;

/** Send a draft that was seen at `revision` to whoever may review, with a note. */
export function sendMethodVersion(needs: ReviewNeeds) {
  return (actor: Actor, id: number, revision: number, note: string): Promise<StoredRecord | Refusal> =>
    decide(needs, actor, id, (version, act) => staleRevision(version, revision) ?? sendForReview(version, act, note));
}

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
        refuse('version-not-in-review', { code: version.code }),
    );
}

/**
 * Approve a draft as it was seen at `revision`, or send it back.
 * @param sight what the reviewer sees of drafts: one that was never sent is not there for most of them.
 */
export function answerMethodVersion(needs: ReviewNeeds) {
  return (
    actor: Actor,
    id: number,
    revision: number,
    answer: ReviewAnswer,
    sight: Sight,
  ): Promise<StoredRecord | Refusal> =>
    decide(needs, actor, id, (version, act) => {
      const notFound = refuse('not-found', { kind, id });
      if (!isSeen(kind, version, sight) && version.review === null) return notFound;
      // Before its revision: who was late learns that it waits no more, and not what it became.
      if (reviewStateOf(version.review) !== 'waiting') return answerReview(version, act, answer);
      return staleRevision(version, revision) ?? answerReview(version, act, answer);
    });
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

async function stored(records: RecordMemory, before: StoredRecord, review: VersionReview) {
  const after = await records.update(kind, before.id, { review, reviewState: reviewStateOf(review) });
  return { after, fact: changed(kind, 'changed', before, after) };
}
