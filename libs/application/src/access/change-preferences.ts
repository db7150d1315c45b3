import { refuse, type Refusal } from '@jiju/domain';
import type { Preferences, User } from '@jiju/contract';
import type { Actor, House } from '../path/house.ts';
import { changed, ownFields } from '../record/save-record.ts';

/**
 * Keep what users choose for themselves with them, whatever revision they saw: nobody else has a say in it. What was chosen
 * before is no change.
 */
export function changePreferences(house: House) {
  return (actor: Actor, userId: number, preferences: Preferences): Promise<User | Refusal> =>
    house.editRecords(actor, async ({ records }) => {
      const before = await records.find('users', userId);
      if (!before) return refuse('not-found', { kind: 'users', id: userId });
      if (before['locale'] === preferences.locale) return { facts: [], result: before as unknown as User };
      const after = await records.update('users', userId, { ...ownFields(before), ...preferences });
      return { facts: [changed('users', 'changed', before, after)], result: after as unknown as User };
    });
}
