import type { SavedView, SavedViewChange, SavedViewInput } from '@jiju/contract';

/** The saved views of users, inside a transaction. Whatever it is asked, it knows those of the user alone. */
export interface SavedViewMemory {
  /** What the user has; until the transaction ends nobody else writes views of theirs. */
  hold(userId: number): Promise<readonly Pick<SavedView, 'id' | 'page' | 'name'>[]>;
  add(userId: number, view: SavedViewInput, at: string): Promise<SavedView>;
  change(userId: number, id: number, change: SavedViewChange, at: string): Promise<SavedView>;
  remove(userId: number, id: number): Promise<void>;
}
