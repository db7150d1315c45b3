import { may, type Permission } from '@jiju/contract';
import { moment } from '../past/moment.ts';
import { useCell } from './cell.ts';
import { session } from './session.ts';

/**
 * Whether the person who is logged in has a permission; in the past they may only read. The server decides; this only spares them
 * a refusal.
 */
export function useMay(permission: Permission): boolean {
  const current = useCell(session);
  if (moment !== null && !permission.endsWith('.read')) return false;
  return current !== null && may(current.user.role, permission);
}
