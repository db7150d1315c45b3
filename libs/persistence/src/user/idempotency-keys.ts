import type { Database } from '../database/database.ts';

export type KeyState =
  /** Nobody used the key: the request is yours to do. */
  | { readonly kind: 'taken' }
  | { readonly kind: 'answered'; readonly status: number; readonly body: unknown }
  | { readonly kind: 'in-progress' }
  | { readonly kind: 'other-request' };

/** A request that has no answer after this long died with its process; whoever sends it again may do it. */
const abandonedAfter = '60 seconds';

/** The answers given to requests with an `Idempotency-Key`. */
export function idempotencyKeys({ query }: Pick<Database, 'query'>) {
  return {
    async take(userId: number, key: string, request: string): Promise<KeyState> {
      const taken = await query(
        `insert into idempotency_key as k (user_id, key, request) values ($1, $2, $3)
         on conflict (user_id, key) do update set created_at = now()
           where k.status is null and k.request = excluded.request and k.created_at < now() - interval '${abandonedAfter}'
         returning key`,
        [userId, key, request],
      );
      if (taken.length > 0) return { kind: 'taken' };
      const [row] = await query<{ request: string; status: number | null; body: unknown }>(
        'select request, status, body from idempotency_key where user_id = $1 and key = $2',
        [userId, key],
      );
      // Given up between the two statements: as if it had never been.
      if (!row) return this.take(userId, key, request);
      if (row.request !== request) return { kind: 'other-request' };
      return row.status === null ? { kind: 'in-progress' } : { kind: 'answered', status: row.status, body: row.body };
    },
    async answer(userId: number, key: string, status: number, body: unknown): Promise<void> {
      await query('update idempotency_key set status = $3, body = $4::jsonb where user_id = $1 and key = $2', [
        userId,
        key,
        status,
        JSON.stringify(body ?? null),
      ]);
    },
    async giveUp(userId: number, key: string): Promise<void> {
      await query('delete from idempotency_key where user_id = $1 and key = $2 and status is null', [userId, key]);
    },
  };
}

export type IdempotencyKeys = ReturnType<typeof idempotencyKeys>;
