import type { VerificationBook, VerificationProgress } from '@jiju/application';
import type { Query } from '../database/database.ts';

/** A holder that was not heard of for so long is gone. */
const abandonedAfter = '2 minutes';

type Row = VerificationProgress & { readonly id: number; readonly sample: number | null };

/** The machine room's hold on verifications. */
export function verificationBook(query: Query): VerificationBook {
  return {
    async take(holder) {
      const [row] = await query<Row>(
        `/* take-verification */ update verification set state = 'running', holder = $1, alive_at = now(),
           started_at = coalesce(started_at, now())
         where id = (select id from verification where ended_at is null
           and (holder is null or alive_at < now() - interval '${abandonedAfter}') for update skip locked limit 1)
         returning id, sample, place, total, looked, checked, drifted, failed, findings`,
        [holder],
      );
      if (!row) return undefined;
      const { id, sample, ...progress } = row;
      return { id, sample, progress };
    },
    async step(id, holder, { place, total, looked, checked, drifted, failed, findings }) {
      const kept = await query(
        `update verification set alive_at = now(), place = $3::jsonb, total = $4, looked = $5, checked = $6, drifted = $7,
           failed = $8, findings = $9::jsonb
         where id = $1 and holder = $2 and ended_at is null returning id`,
        [id, holder, JSON.stringify(place), total, looked, checked, drifted, failed, JSON.stringify(findings)],
      );
      return kept.length > 0;
    },
    async release(id, holder) {
      await query('update verification set holder = null where id = $1 and holder = $2', [id, holder]);
    },
  };
}
