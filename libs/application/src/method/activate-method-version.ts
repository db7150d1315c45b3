import {
  canonicalJson,
  comparePeriods,
  frequencyOf,
  isRefusal,
  planActivation,
  planRetirement,
  problem,
  refuse,
  type ActivationStep,
  type Fact,
  type Refusal,
} from '@jiju/domain';
import type { MethodRecord, MethodVersion } from '@jiju/contract';
import type { Actor, EditMemory, Outcome } from '../path/house.ts';
import { checkRecord } from '../record/check-record.ts';
import type { StoredRecord } from '../record/record-memory.ts';
import { changed, ownFields, staleRevision } from '../record/save-record.ts';
import { takeBack, type ReviewNeeds } from './review-method-version.ts';

export interface Activation {
  /** The first period it holds for; null: it has always held. */
  readonly effectiveFrom: string | null;
  /** The last one; null or absent: until another version begins. */
  readonly effectiveTo?: string | null | undefined;
  /** The definition a draft shall have, when it is not the stored one. */
  readonly definition?: MethodVersion['definition'] | undefined;
}

type Version = StoredRecord & MethodVersion;

const kind = 'method-versions';

/**
 * Put a version into force from a period on. The version before it ends there, one that begins on the same period is retired,
 * a later one ends the new one: all of it or nothing. One in force moves, and what it leaves goes back to the one before it.
 * A review that waits, or was of another definition, ends with that.
 */
export function activateMethodVersion({ house, now }: ReviewNeeds) {
  return (actor: Actor, id: number, revision: number, activation: Activation): Promise<StoredRecord | Refusal> =>
    house.editRecords(actor, async (memory) => {
      const { records } = memory;
      const { effectiveFrom, effectiveTo: to = null, definition } = activation;
      const version = await versionSeen(memory, id, revision);
      if (isRefusal(version)) return version;
      const { methodCode } = version;
      const method = (await records.findByCode('methods', methodCode)) as (StoredRecord & MethodRecord) | undefined;
      if (!method || method.archivedAt !== null)
        return refuse('unknown-reference', { kind: 'methods', code: methodCode }, 'methodCode');
      const refused = spanOf(effectiveFrom, to, method);
      if (refused) return refused;
      const isReviewed =
        version.reviewState === 'approved' && (!definition || saysTheSame(definition, version.definition));
      const taken = isReviewed ? undefined : await takeBack(records, version, { by: actor.login, at: now() });
      const own = (taken?.after ?? version) as Version;
      const versions = await versionsOf(memory, methodCode);
      const steps = planActivation(versions, own, { from: effectiveFrom, to });
      return take(memory, own, steps, taken ? [taken.fact] : [], definition ? { definition } : {});
    });
}

/** Take a version out of force; the periods it held for go back to the one that ended where it began, or to none. */
export function retireMethodVersion({ house }: Pick<ReviewNeeds, 'house'>) {
  return (actor: Actor, id: number, revision: number): Promise<StoredRecord | Refusal> =>
    house.editRecords(actor, async (memory) => {
      const version = await versionSeen(memory, id, revision);
      if (isRefusal(version)) return version;
      const { code, state, methodCode } = version;
      if (state !== 'active') return refuse('version-not-in-force', { code, state });
      return take(memory, version, planRetirement(await versionsOf(memory, methodCode), version));
    });
}

/** Every step is checked beside those before it; what it changes in the past is what was asked for. */
async function take(
  memory: EditMemory,
  own: Version,
  steps: readonly ActivationStep<Version>[],
  before: readonly Fact[] = [],
  given: Partial<Activation> = {},
): Promise<Outcome<StoredRecord> | Refusal> {
  const facts = [...before];
  let result: StoredRecord = own;
  for (const { version, changes } of steps) {
    const isOwn = version.id === own.id;
    const after = { ...ownFields(version), ...changes, ...(isOwn ? given : {}) };
    const problems = await checkRecord({ kind, before: version, after, ...memory, corrects: true });
    if (problems.length > 0) return { refused: isOwn ? problems : problems.map(of(version.code)) };
    const stored = await memory.records.update(kind, version.id, after);
    if (isOwn) result = stored;
    facts.push(changed(kind, 'changed', version, stored));
  }
  return { facts, result };
}

async function versionSeen({ records }: EditMemory, id: number, revision: number): Promise<Version | Refusal> {
  const version = (await records.find(kind, id)) as Version | undefined;
  if (!version) return refuse('not-found', { kind, id });
  const stale = staleRevision(version, revision);
  if (stale) return stale;
  return version.archivedAt === null ? version : refuse('record-archived', { code: version.code });
}

async function versionsOf({ records }: EditMemory, methodCode: string): Promise<Version[]> {
  return ((await records.all(kind)) as Version[]).filter((version) => version.methodCode === methodCode);
}

function spanOf(from: string | null, to: string | null, { frequency }: MethodRecord): Refusal | undefined {
  const ends = [
    ['effectiveFrom', from],
    ['effectiveTo', to],
  ] as const;
  for (const [path, period] of ends)
    if (period !== null && frequencyOf(period) !== frequency)
      return refuse('period-of-other-frequency', { period, frequency }, path);
  return from !== null && to !== null && comparePeriods(from, to) > 0
    ? refuse('span-reversed', { from, to }, 'effectiveFrom')
    : undefined;
}

const saysTheSame = (one: object, other: object): boolean => canonicalJson(one) === canonicalJson(other);

/** A problem of another version than the one that was asked about says whose it is. */
function of(code: string) {
  return (one: ReturnType<typeof problem>): ReturnType<typeof problem> => ({ ...one, path: `${code}.${one.path}` });
}
