import type { Session } from '@jiju/contract';
import { toApiError } from './api-error.ts';
import { createAuthProvider, mayList, permissionFor } from './authProvider.ts';
import { createCell } from './cell.ts';
import { administrator } from './fake/fixture.ts';
import type { Api } from './http.ts';

it.each([
  ['clusters', 'list', 'records.read'],
  ['clusters', 'edit', 'clusters.write'],
  ['clusters', 'delete', 'clusters.write'],
  ['users', 'list', 'users.read'],
  ['users', 'create', 'users.write'],
  ['figures', 'list', 'figures.read'],
  ['figures', 'review', 'figures.review'],
  ['operations', 'list', 'operations.read'],
  ['audit', 'list', 'audit.read'],
  ['audit', 'edit', undefined],
])('%s, %s: %s', (resource, action, permission) => {
  expect(permissionFor(resource, action)).toBe(permission);
});

it.each([
  ['reporter', 'audit', false],
  ['reporter', 'users', false],
  ['reporter', 'figures', true],
  ['reviewer', 'audit', true],
] as const)('a %s sees %s: %s', (role, resource, sees) => {
  expect(mayList(role, resource)).toBe(sees);
});

describe('who is logged in', () => {
  const provider = (api: Partial<Api>) => createAuthProvider(api as Api, createCell<Session | null>(null));

  it('is asked once, however often react-admin wants to know', async () => {
    let asked = 0;
    const refused = toApiError(401, undefined);
    const { checkAuth } = provider({ get: () => (asked++, Promise.reject(refused)) });
    for (let i = 0; i < 3; i++) await expect(checkAuth({})).rejects.toBe(refused);
    expect(asked).toBe(1);
  });

  it('may be nobody, which the server says with an empty answer', async () => {
    let asked = 0;
    const { checkAuth } = provider({ get: <T>() => (asked++, Promise.resolve(undefined as T)) });
    for (let i = 0; i < 2; i++) await expect(checkAuth({})).rejects.toMatchObject({ code: 'unauthenticated' });
    expect(asked).toBe(1);
  });

  it('is asked anew after a failure that says nothing about it', async () => {
    let asked = 0;
    const { checkAuth } = provider({ get: () => (asked++, Promise.reject(toApiError(503, undefined))) });
    for (let i = 0; i < 2; i++) await expect(checkAuth({})).rejects.toMatchObject({ status: 503 });
    expect(asked).toBe(2);
  });

  it('may do what their role may', async () => {
    const { canAccess, getPermissions } = provider({ get: <T>() => Promise.resolve(administrator as T) });
    expect(await getPermissions?.({})).toBe('administrator');
    expect(await canAccess?.({ resource: 'clusters', action: 'edit', signal: undefined } as never)).toBe(true);
    expect(await canAccess?.({ resource: 'audit', action: 'edit', signal: undefined } as never)).toBe(false);
  });
});
