import { isRefusal, refuse, type Refusal } from '@jiju/domain';
import type { User, UserInput } from '@jiju/contract';
import type { Actor, House } from '../path/house.ts';
import type { StoredRecord } from '../record/record-memory.ts';
import { archiveRecord, changeRecord, createRecord } from '../record/save-record.ts';
import type { AccessMemory, PasswordHash } from './access-memory.ts';

export interface SaveUserNeeds {
  readonly house: House;
  readonly passwords: PasswordHash;
  readonly access: AccessMemory;
}

/** Create a user with a password. The password itself is in no fact and in no answer. */
export function createUser({ house, passwords }: Omit<SaveUserNeeds, 'access'>) {
  const create = createRecord(house);
  return async (actor: Actor, { password, ...fields }: UserInput): Promise<StoredRecord | Refusal> => {
    if (password === undefined) return refuse('password-required', {}, 'password');
    return create(actor, 'users', { ...fields, passwordHash: await passwords.hash(password) });
  };
}

/** Change a user. Sessions end when the password or the role changes, or when the user may not log in any more. */
export function changeUser({ house, passwords, access }: SaveUserNeeds) {
  const change = changeRecord(house);
  return async (
    actor: Actor,
    id: number,
    revision: number,
    { password, ...fields }: UserInput,
  ): Promise<StoredRecord | Refusal> => {
    const before = await access.findUser(id);
    const hash = password === undefined ? {} : { passwordHash: await passwords.hash(password) };
    const after = await change(actor, 'users', id, revision, { ...fields, ...hash });
    if (isRefusal(after)) return after;
    const { role, active } = after as unknown as User;
    if (password !== undefined || !active || role !== before?.role) await access.endSessionsOf(id);
    return after;
  };
}

/** Archive a user, which ends their sessions, or bring one back. */
export function archiveUser({ house, access }: Omit<SaveUserNeeds, 'passwords'>) {
  const archive = archiveRecord(house);
  return async (
    actor: Actor,
    id: number,
    revision: number,
    archivedAt: string | null,
  ): Promise<StoredRecord | Refusal> => {
    const after = await archive(actor, 'users', id, revision, archivedAt);
    if (!isRefusal(after) && archivedAt !== null) await access.endSessionsOf(id);
    return after;
  };
}
