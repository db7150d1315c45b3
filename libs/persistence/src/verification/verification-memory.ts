import type { VerificationMemory } from '@jiju/application';
import type { Verification } from '@jiju/contract';
import type { Query } from '../database/database.ts';
import { plainVerification, readVerification, verificationColumns } from './read-verification.ts';

/** Verifications inside a transaction. */
export function verificationMemory(query: Query): VerificationMemory {
  const plain = ([row]: Verification[]): Verification | undefined => row && plainVerification(row);
  return {
    async ask({ sample, askedBy, askedAt }) {
      // One that is not there any more had ended in between: the next turn finds the way free.
      for (;;) {
        const added = plain(
          await query<Verification>(
            `insert into verification as v (sample, asked_by, asked_at) values ($1, $2, $3::timestamptz)
             on conflict ((ended_at is null)) where ended_at is null do nothing returning ${verificationColumns}`,
            [sample, askedBy, askedAt],
          ),
        );
        if (added) return { verification: added, isNew: true };
        const open = plain(
          await query<Verification>(`select ${verificationColumns} from verification v where v.ended_at is null`),
        );
        if (open) return { verification: open, isNew: false };
      }
    },
    find: (id) => readVerification({ query }, id),
    async end(id, { state, endedAt, error, holder }) {
      return plain(
        await query<Verification>(
          `update verification v set state = $2, ended_at = $3::timestamptz, error = left($4, 2000), holder = null
           where v.id = $1 and v.ended_at is null and ($5::text is null or v.holder = $5) returning ${verificationColumns}`,
          [id, state, endedAt, error ?? null, holder ?? null],
        ),
      );
    },
  };
}
