import { problem, type Problem } from '@jiju/domain';
import type { RecordMemory, StoredRecord } from './record-memory.ts';
import type { RecordToCheck } from './record-to-check.ts';

/** Somebody must be able to let people in: the last active administrator stays one. */
export async function checkUser({ before, after, records }: RecordToCheck): Promise<Problem[]> {
  const stays = after['role'] === 'administrator' && after['active'] === true;
  if (!before || stays) return [];
  return (await isLastAdministrator(records, before)) ? [problem('last-administrator', {}, 'role')] : [];
}

/** Whether a user is an active administrator and there is no other. */
export async function isLastAdministrator(records: RecordMemory, user: StoredRecord): Promise<boolean> {
  const mayAdminister = (one: StoredRecord): boolean => one['role'] === 'administrator' && one['active'] === true;
  if (!mayAdminister(user)) return false;
  return !(await records.all('users')).some((other) => other.id !== user.id && mayAdminister(other));
}
