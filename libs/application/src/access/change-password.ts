import { refuse, type Refusal } from '@jiju/domain';
import type { PasswordChange } from '@jiju/contract';
import type { Actor } from '../path/house.ts';
import type { StoredRecord } from '../record/record-memory.ts';
import { changed, ownFields } from '../record/save-record.ts';
import type { OpenSession } from './access-memory.ts';
import { loginLimit, type LogInNeeds } from './log-in.ts';

/** Who wants another password, and from where. */
export interface ChangePasswordRequest extends PasswordChange {
  readonly session: OpenSession;
  readonly address: string;
}

/**
 * Change one's own password. The present one is asked for, and guessed no more often than at the login: its failures count
 * there too. The user's other sessions end with the change; the one it was made in goes on.
 */
export function changePassword({
  house,
  access,
  attempts,
  passwords,
  now,
}: Pick<LogInNeeds, 'house' | 'access' | 'attempts' | 'passwords' | 'now'>) {
  return async (actor: Actor, request: ChangePasswordRequest): Promise<StoredRecord | Refusal> => {
    const { session, address, currentPassword, newPassword } = request;
    const { id, login } = session.user;
    const wrong = refuse('wrong-password', {}, 'currentPassword');
    const seconds = await attempts.admit(login, address, now(), loginLimit);
    if (seconds !== undefined) return refuse('too-many-logins', { seconds });
    const found = await access.findLogin(login);
    if (!(await passwords.verify(found?.passwordHash, currentPassword)) || !found) return wrong;
    await attempts.forget(login, address);
    const passwordHash = await passwords.hash(newPassword);
    return house.editRecords(actor, async ({ records, users }) => {
      const before = await records.find('users', id);
      // Set anew by somebody else since it was looked at, it is not the present one any more.
      if (!before || (await users.passwordHashOf(id)) !== found.passwordHash) return wrong;
      const after = await records.update('users', id, { ...ownFields(before), passwordHash });
      await users.endSessionsOf(id, session.tokenHash);
      return { facts: [changed('users', 'changed', before, after)], result: after };
    });
  };
}
