import { canonicalJson, frequencyOf, planActivation, problem, refuse, type Fact, type Refusal } from '@jiju/domain';
import type { MethodRecord, MethodVersion } from '@jiju/contract';
import type { Actor } from '../path/house.ts';
import { checkRecord } from '../record/check-record.ts';
import type { StoredRecord } from '../record/record-memory.ts';
import { changed, ownFields, staleRevision } from '../record/save-record.ts';
import { takeBack, type ReviewNeeds } from './review-method-version.ts';

export interface Activation {
  readonly effectiveFrom: string;
  /** The definition it shall have, when it is not the stored one. */
  readonly definition?: MethodVersion['definition'] | undefined;
}

/**
 * Put a draft into force from a period on. The version before it ends there, one that begins on the same period is retired,
 * a later one ends the new one: all of it or nothing. A review that waits, or was of another definition, ends with that.
 */
export function activateMethodVersion({ house, now }: ReviewNeeds) {
  return (
    actor: Actor,
    id: number,
    revision: number,
    { effectiveFrom, definition }: Activation,
  ): Promise<StoredRecord | Refusal> =>
    house.editRecords(actor, async ({ records, reported, judged }) => {
      const kind = 'method-versions';
      const draft = (await records.find(kind, id)) as (StoredRecord & MethodVersion) | undefined;
      if (!draft) return refuse('not-found', { kind, id });
      const stale = staleRevision(draft, revision);
      if (stale) return stale;
      const { code, state, methodCode, archivedAt } = draft;
      if (archivedAt !== null) return refuse('record-archived', { code });
      if (state !== 'draft') return refuse('version-not-draft', { code, state });
      const method = (await records.findByCode('methods', methodCode)) as (StoredRecord & MethodRecord) | undefined;
      if (!method || method.archivedAt !== null)
        return refuse('unknown-reference', { kind: 'methods', code: methodCode }, 'methodCode');
      const { frequency } = method;
      if (frequencyOf(effectiveFrom) !== frequency)
        return refuse('period-of-other-frequency', { period: effectiveFrom, frequency }, 'effectiveFrom');
      const all = (await records.all(kind)) as (StoredRecord & MethodVersion)[];
      const versions = all.filter((version) => version.methodCode === methodCode);
      const isReviewed = draft.reviewState === 'approved' && (!definition || saysTheSame(definition, draft.definition));
      const taken = isReviewed ? undefined : await takeBack(records, draft, { by: actor.login, at: now() });
      const facts: Fact[] = taken ? [taken.fact] : [];
      const own = (taken?.after ?? draft) as StoredRecord & MethodVersion;
      let activated: StoredRecord = own;
      for (const { version, changes } of planActivation(versions, own, effectiveFrom)) {
        const given = version.id === id && definition ? { definition } : {};
        const after = { ...ownFields(version), ...changes, ...given };
        const problems = await checkRecord({ kind, before: version, after, records, reported, judged });
        if (problems.length > 0) return { refused: version.id === id ? problems : problems.map(of(version.code)) };
        activated = await records.update(kind, version.id, after);
        facts.push(changed(kind, 'changed', version, activated));
      }
      return { facts, result: activated };
    });
}

const saysTheSame = (one: object, other: object): boolean => canonicalJson(one) === canonicalJson(other);

/** A problem of another version than the one that was asked about says whose it is. */
function of(code: string) {
  return (one: ReturnType<typeof problem>): ReturnType<typeof problem> => ({ ...one, path: `${code}.${one.path}` });
}
