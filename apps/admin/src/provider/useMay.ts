import { may, type Permission } from '@jiju/contract';
import { useCell } from './cell.ts';
import { session } from './session.ts';

/** Whether the person who is logged in has a permission. The server decides; this only spares them a refusal. */
export function useMay(permission: Permission): boolean {
  const current = useCell(session);
  return current !== null && may(current.user.role, permission);
}
