import { isRefusal, refuse, type Refusal } from '@jiju/domain';
import type { UserInput } from '@jiju/contract';
import type { Actor, House } from '../path/house.ts';
import type { StoredRecord } from '../record/record-memory.ts';
import { archiveIn, changeIn, createRecord } from '../record/save-record.ts';
import type { PasswordHash } from './access-memory.ts';

export interface SaveUserNeeds {
  readonly house: House;
  readonly passwords: PasswordHash;
}

/** Create a user with a password. The password itself is in no fact and in no answer. */
export function createUser({ house, passwords }: SaveUserNeeds) {
  const create = createRecord(house);
  return async (actor: Actor, { password, ...fields }: UserInput): Promise<StoredRecord | Refusal> => {
    if (password === undefined) return refuse('password-required', {}, 'password');
    return create(actor, 'users', { ...fields, passwordHash: await passwords.hash(password) });
  };
}

/**
 * Change a user. When the password or the role changes, or the user may not log in any more, the user's sessions end with
 * that.
 */
export function changeUser({ house, passwords }: SaveUserNeeds) {
  return async (
    actor: Actor,
    id: number,
    revision: number,
    { password, ...fields }: UserInput,
  ): Promise<StoredRecord | Refusal> => {
    const hash = password === undefined ? {} : { passwordHash: await passwords.hash(password) };
    return house.editRecords(actor, async (memory) => {
      const before = await memory.records.find('users', id);
      const outcome = await changeIn(memory, 'users', id, revision, { ...fields, ...hash });
      if (isRefusal(outcome)) return outcome;
      if (password !== undefined || !fields.active || fields.role !== before?.['role'])
        await memory.users.endSessionsOf(id);
      return outcome;
    });
  };
}

/** Archive a user, which ends their sessions, or bring one back. */
export function archiveUser(house: House) {
  return (actor: Actor, id: number, revision: number, archivedAt: string | null): Promise<StoredRecord | Refusal> =>
    house.editRecords(actor, async (memory) => {
      const outcome = await archiveIn(memory, 'users', id, revision, archivedAt);
      if (!isRefusal(outcome) && archivedAt !== null) await memory.users.endSessionsOf(id);
      return outcome;
    });
}
