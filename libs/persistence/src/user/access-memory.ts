import type { AccessMemory } from '@jiju/application';
import type { User } from '@jiju/contract';
import type { Database } from '../database/database.ts';

const columns = `u.id, u.login, u.name, u.role, u.locale, u.cluster_codes as "clusterCodes", u.unit_code as "unitCode", u.active,
  u.revision, u.archived_at as "archivedAt", u.updated_at as "updatedAt"`;
const mayLogIn = 'u.active and u.archived_at is null';

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
    async findUser(id) {
      const [row] = await query<User>(`/* find-user */ select ${columns} from app_user u where u.id = $1`, [id]);
      return row && plain(row);
    },
    async openSession({ tokenHash, userId, csrf, expiresAt }) {
      await query('insert into session (token_hash, user_id, csrf, expires_at) values ($1, $2, $3, $4::timestamptz)', [
        tokenHash,
        userId,
        csrf,
        expiresAt,
      ]);
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
    async endSessionsOf(userId) {
      const rows = await query('delete from session where user_id = $1 returning user_id', [userId]);
      return rows.length;
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
