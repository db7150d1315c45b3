import type { LoginAttempts } from '@jiju/application';
import { createHash } from 'node:crypto';
import type { Query } from '../database/database.ts';

const recent = `select at from unnest(a.attempts) as at where at > $2::timestamptz - make_interval(secs => $4) order by at`;

// Whoever comes at the same time waits for the row: of two attempts only one can be the last that is admitted. A few rows
// that count no more go with every attempt, so that the table holds what the last minutes brought and no more.
const admit = `/* admit-login */
with old as (
  delete from login_attempt where who in (select who from login_attempt
    where last_at < $2::timestamptz - make_interval(secs => $4) and who <> $1 order by last_at limit 20 for update skip locked)
)
insert into login_attempt as a (who, attempts, last_at) values ($1, array[$2::timestamptz], $2)
on conflict (who) do update set attempts = array(${recent}) || excluded.attempts, last_at = excluded.last_at
  where (select count(*) from (${recent}) counted) < $3
returning who`;

const wait = `/* login-wait */
select ceil(extract(epoch from min(at) + make_interval(secs => $3) - $2::timestamptz))::int as seconds
from login_attempt a, unnest(a.attempts) as at where a.who = $1 and at > $2::timestamptz - make_interval(secs => $3)`;

/** Attempts to log in, counted in the database: every process sees the tries of all, and a restart forgives none. */
export function loginAttempts({ query }: { readonly query: Query }): LoginAttempts {
  return {
    async admit(login, address, now, { most, withinSeconds }) {
      const who = keyOf(login, address);
      const admitted = await query(admit, [who, now, most, withinSeconds]);
      if (admitted.length > 0) return undefined;
      const [row] = await query<{ seconds: number | null }>(wait, [who, now, withinSeconds]);
      return Math.max(1, row?.seconds ?? 1);
    },
    async forget(login, address) {
      await query('/* forget-logins */ delete from login_attempt where who = $1', [keyOf(login, address)]);
    },
  };
}

function keyOf(login: string, address: string): string {
  return createHash('sha256').update(`${login.trim().toLowerCase()} ${address}`).digest('base64url');
}
