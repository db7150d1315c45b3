import type { Once } from '@jiju/application';
import type { Database, Query } from '../database/database.ts';

export type KeyState =
  /** Nobody used the key: the request is yours to do. */
  | { readonly kind: 'taken'; readonly takenAt: string }
  | { readonly kind: 'answered'; readonly status: number; readonly body: unknown }
  | { readonly kind: 'in-progress' }
  | { readonly kind: 'other-request' };

/** A request that has no answer after this long died with its process; whoever sends it again may do it. */
const abandonedAfter = '60 seconds';

/** The answers given to requests with an `Idempotency-Key`. */
export function idempotencyKeys({ query }: Pick<Database, 'query'>) {
  return {
    async take(userId: number, key: string, request: string): Promise<KeyState> {
      const [taken] = await query<{ takenAt: string }>(
        `insert into idempotency_key as k (user_id, key, request) values ($1, $2, $3)
         on conflict (user_id, key) do update set created_at = now()
           where k.status is null and k.request = excluded.request and k.created_at < now() - interval '${abandonedAfter}'
         returning created_at::text as "takenAt"`,
        [userId, key, request],
      );
      if (taken) return { kind: 'taken', takenAt: taken.takenAt };
      const [row] = await query<{ request: string; status: number | null; body: unknown }>(
        'select request, status, body from idempotency_key where user_id = $1 and key = $2',
        [userId, key],
      );
      // Given up between the two statements: as if it had never been.
      if (!row) return this.take(userId, key, request);
      if (row.request !== request) return { kind: 'other-request' };
      return row.status === null ? { kind: 'in-progress' } : { kind: 'answered', status: row.status, body: row.body };
    },
    /** For requests that write nothing of ours; the answer to a write was kept with it. */
    async answer(once: Once, body: unknown): Promise<void> {
      await keepAnswer(query, once, body);
    },
    async giveUp({ userId, key, takenAt }: Once): Promise<void> {
      await query(
        'delete from idempotency_key where user_id = $1 and key = $2 and created_at = $3::timestamptz and status is null',
        [userId, key, takenAt],
      );
    },
  };
}

export type IdempotencyKeys = ReturnType<typeof idempotencyKeys>;

/**
 * Keeps the answer under its key, unless one is kept or the key is in other hands by now.
 * @returns whether it was kept; in the transaction of a write, which must end when it was not
 */
export async function keepAnswer(query: Query, once: Once, result: unknown): Promise<boolean> {
  const { userId, key, takenAt, status, answerOf } = once;
  const body = answerOf ? answerOf(result) : result;
  const kept = await query(
    `update idempotency_key set status = $4, body = $5::jsonb
     where user_id = $1 and key = $2 and created_at = $3::timestamptz and status is null returning key`,
    [userId, key, takenAt, status, JSON.stringify(body ?? null)],
  );
  return kept.length > 0;
}
