import { isSeen, mayObject, refuse, type Refusal, type Sight } from '@jiju/domain';
import type { Objection, ObjectionInput } from '@jiju/contract';
import type { Actor, House } from '../path/house.ts';
import { objectionChanged } from './objection-changed.ts';

export interface FileObjectionNeeds {
  readonly house: Pick<House, 'editRecords'>;
  readonly now: () => string;
  /** The day in Asia/Shanghai. */
  readonly today: () => string;
}

export interface ObjectorRights {
  /** Codes of the clusters that the person speaks for; null: any. */
  readonly onlyClusters: ReadonlySet<string> | null;
  /** What of editions is there for the person at all. */
  readonly sight: Sight;
}

/** Object to an edition while it is posted (公示). */
export function fileObjection({ house, now, today }: FileObjectionNeeds) {
  return (
    actor: Actor,
    editionId: number,
    input: ObjectionInput,
    { onlyClusters, sight }: ObjectorRights,
  ): Promise<Objection | Refusal> =>
    house.editRecords(actor, async ({ editions, objections }) => {
      const edition = await editions.find(editionId);
      if (!edition || !isSeen('editions', { ...edition }, sight))
        return refuse('not-found', { kind: 'editions', id: editionId });
      const refused = mayObject(edition, today());
      if (refused) return refused;
      const { clusterCode } = input;
      if (onlyClusters?.has(clusterCode) === false)
        return refuse('objection-not-yours', { code: clusterCode }, 'clusterCode');
      if (!(await objections.concerns(edition.code, clusterCode)))
        return refuse('objection-cluster-unknown', { code: clusterCode, edition: edition.code }, 'clusterCode');
      const fields = { ...input, editionCode: edition.code, filedBy: actor.login, filedAt: now() };
      const objection = await objections.insert(fields);
      return { facts: [objectionChanged(undefined, objection)], result: objection };
    });
}
