import { refuse, type Fact, type Refusal } from '@jiju/domain';
import type { Verification } from '@jiju/contract';
import type { Actor, House } from '../path/house.ts';

export interface AskVerificationNeeds {
  readonly house: House;
  readonly now: () => string;
}

/** Have results verified by the machine room: `sample` of them by chance, or all. One runs at a time; it is answered. */
export function askVerification({ house, now }: AskVerificationNeeds) {
  return (actor: Actor, sample: number | null): Promise<Verification | Refusal> =>
    house.recordFigures(actor, async ({ verifications }) => {
      const { verification, isNew } = await verifications.ask({ sample, askedBy: actor.login, askedAt: now() });
      return { facts: isNew ? [verificationChanged(verification)] : [], result: verification };
    });
}

/** Call a verification off. One that has ended stays as it is. */
export function cancelVerification({ house, now }: AskVerificationNeeds) {
  return (actor: Actor, id: number): Promise<Verification | Refusal> =>
    house.recordFigures(actor, async ({ verifications }) => {
      const ended = await verifications.end(id, { state: 'cancelled', endedAt: now() });
      const found = ended ?? (await verifications.find(id));
      if (!found) return refuse('not-found', { kind: 'verifications', id });
      return { facts: ended ? [verificationChanged(ended)] : [], result: found };
    });
}

export function verificationChanged({ id, state, checked, drifted, failed }: Verification): Fact {
  return { type: 'VerificationChanged', id, state, checked, drifted, failed };
}
