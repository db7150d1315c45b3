import { may, permissions, session as sessionSchema, type Permission, type Role, type Session } from '@jiju/contract';
import type { AuthProvider } from 'react-admin';
import { moment } from '../past/moment.ts';
import { ApiError, ownError } from './api-error.ts';
import type { Cell } from './cell.ts';
import type { Api } from './http.ts';
import { chosenLocale } from './locale.ts';

const readingActions = new Set(['list', 'show', 'read', 'export', 'access']);

/** The permission behind an action on a resource: `records.read`, `clusters.write`, or a page's own (`figures.review`). */
export function permissionFor(resource: string, action: string): Permission | undefined {
  const own = `${resource}.${action}`;
  if (isPermission(own)) return own;
  const half = readingActions.has(action) ? 'read' : 'write';
  if (isPermission(`${resource}.${half}`)) return `${resource}.${half}` as Permission;
  return half === 'read' ? 'records.read' : undefined;
}

/** Whether a role sees the list (or the page) of a resource at all. */
export function mayList(role: Role, resource: string): boolean {
  const permission = permissionFor(resource, 'list');
  return permission !== undefined && may(role, permission);
}

const isPermission = (text: string): text is Permission => Object.hasOwn(permissions, text);

/** Sessions live in a cookie the page cannot read; it learns who is logged in from `GET /api/session`. */
export function createAuthProvider(api: Api, session: Cell<Session | null>): AuthProvider {
  let reading: Promise<Session | undefined> | undefined;
  // The answer "nobody" holds until somebody logs in on this page; react-admin asks several times on its way to the door.
  let nobody: ApiError | undefined;

  return {
    async login({ username, password }: { username: string; password: string }) {
      session.set(await api.send('POST', '/session', { body: { login: username, password }, schema: sessionSchema }));
      nobody = undefined;
    },

    async logout() {
      if (session.get() === null) return;
      try {
        await api.send('DELETE', '/session');
      } catch (error) {
        // An expired session is as good as a closed one; anything else must be seen.
        if (!(error instanceof ApiError) || error.status !== 401) throw error;
      } finally {
        session.set(null);
      }
    },

    async checkAuth() {
      await current();
    },

    // An expired session asks to log in again over the page (see http.ts); leaving the page would lose what was typed.
    checkError: () => Promise.resolve(),

    async getIdentity() {
      const { user } = await current();
      // A name in Chinese letters says nothing on an English page; the login does.
      const foreign = chosenLocale.get() === 'en' && /\p{Script=Han}/u.test(user.name);
      return { ...user, fullName: foreign ? user.login : user.name };
    },

    async getPermissions() {
      return (await current()).user.role;
    },

    async canAccess({ resource, action }: { resource: string; action: string }) {
      const permission = permissionFor(resource, action);
      // Nobody changes the past.
      if (moment !== null && permission?.endsWith('.read') !== true) return false;
      return permission !== undefined && may((await current()).user.role, permission);
    },
  };

  async function current(): Promise<Session> {
    const known = session.get();
    if (known) return known;
    if (nobody) throw nobody;
    reading ??= api.get('/session', sessionSchema.optional()).finally(() => (reading = undefined));
    try {
      const found = await reading;
      if (!found) throw ownError('unauthenticated');
      session.set(found);
      return found;
    } catch (error) {
      if (error instanceof ApiError && (error.status === 401 || error.code === 'unauthenticated')) nobody = error;
      throw error;
    }
  }
}
