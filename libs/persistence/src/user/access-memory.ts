import type { AccessMemory, UserAccess } from '@jiju/application';
import type { User } from '@jiju/contract';
import type { Database, Query } from '../database/database.ts';

const columns = `u.id, u.login, u.name, u.role, u.locale, u.cluster_codes as "clusterCodes", u.unit_code as "unitCode", u.active,
  u.revision, u.archived_at as "archivedAt", u.updated_at as "updatedAt"`;
const mayLogIn = 'u.active and u.archived_at is null';

// Locked, the user cannot change between this look and the commit: whoever changes the password meanwhile waits, and then
// finds the session among those to end; or was first, and no row of the old password is left.
const openSession = `/* open-session */
with admitted as (select u.id from app_user u where u.id = $2 and u.password_hash = $3 and ${mayLogIn} for share)
insert into session (token_hash, user_id, csrf, expires_at) select $1, id, $4, $5::timestamptz from admitted returning user_id`;

/** Users and sessions as the front desk needs them. */
export function accessMemory({ query }: Pick<Database, 'query'>): AccessMemory {
  return {
    async findLogin(login) {
      const [row] = await query<User & { passwordHash: string }>(
        `/* find-login */ select ${columns}, u.password_hash as "passwordHash" from app_user u where u.login = $1 and ${mayLogIn}`,
        [login],
      );
      if (!row) return undefined;
      const { passwordHash, ...user } = row;
      return { user: plain(user), passwordHash };
    },
    async openSession({ tokenHash, userId, passwordHash, csrf, expiresAt }) {
      const opened = await query(openSession, [tokenHash, userId, passwordHash, csrf, expiresAt]);
      return opened.length > 0;
    },
    async findSession(tokenHash, now) {
      const [row] = await query<User & { csrf: string; expiresAt: string }>(
        `/* find-session */ select ${columns}, s.csrf, s.expires_at as "expiresAt" from session s join app_user u on u.id = s.user_id
         where s.token_hash = $1 and s.expires_at > $2::timestamptz and ${mayLogIn}`,
        [tokenHash, now],
      );
      if (!row) return undefined;
      const { csrf, expiresAt, ...user } = row;
      return { tokenHash, user: plain(user), csrf, expiresAt: new Date(expiresAt).toISOString() };
    },
    async extendSession(tokenHash, expiresAt) {
      await query('/* extend-session */ update session set expires_at = $2::timestamptz where token_hash = $1', [
        tokenHash,
        expiresAt,
      ]);
    },
    async endSession(tokenHash) {
      await query('delete from session where token_hash = $1', [tokenHash]);
    },
  };
}

/** The same within a transaction that edits users. */
export function userAccess(query: Query): UserAccess {
  return {
    async passwordHashOf(userId) {
      const [row] = await query<{ hash: string }>('select password_hash as hash from app_user where id = $1', [userId]);
      return row?.hash;
    },
    async endSessionsOf(userId, but) {
      await query('delete from session where user_id = $1 and token_hash is distinct from $2', [userId, but ?? null]);
    },
  };
}

function plain(user: User): User {
  return {
    ...user,
    archivedAt: user.archivedAt && new Date(user.archivedAt).toISOString(),
    updatedAt: new Date(user.updatedAt).toISOString(),
  };
}
