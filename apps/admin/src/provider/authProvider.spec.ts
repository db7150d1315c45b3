import { permissionFor } from './authProvider.ts';

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
