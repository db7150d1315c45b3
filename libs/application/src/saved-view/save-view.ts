import { mostSavedViews, type SavedView, type SavedViewChange, type SavedViewInput } from '@jiju/contract';
import { refuse, type Refusal } from '@jiju/domain';
import type { Actor, House } from '../path/house.ts';

export interface SaveViewNeeds {
  readonly house: Pick<House, 'recordFigures'>;
  readonly now: () => string;
}

const missing = (id: number): Refusal => refuse('not-found', { kind: 'saved-views', id });

/**
 * Keep a way of looking at a page with who looks. It goes through the door of the house for its transaction; it is no fact, because
 * nothing follows from it and it is nobody else's business.
 * @returns the view; refused when the user has one of that name on the page, or too many
 */
export function saveView({ house, now }: SaveViewNeeds) {
  return (actor: Actor, userId: number, view: SavedViewInput): Promise<SavedView | Refusal> =>
    house.recordFigures(actor, async ({ savedViews }) => {
      const kept = await savedViews.hold(userId);
      const ofPage = kept.filter(({ page }) => page === view.page);
      if (ofPage.some(({ name }) => name === view.name)) return refuse('view-name-taken', { name: view.name }, 'name');
      if (ofPage.length >= mostSavedViews.ofPage) return refuse('views-too-many', { most: mostSavedViews.ofPage });
      if (kept.length >= mostSavedViews.ofUser) return refuse('views-too-many-in-all', { most: mostSavedViews.ofUser });
      return { facts: [], result: await savedViews.add(userId, view, now()) };
    });
}

/** Another name or another look. A view of somebody else is none. */
export function changeView({ house, now }: SaveViewNeeds) {
  return (actor: Actor, userId: number, id: number, change: SavedViewChange): Promise<SavedView | Refusal> =>
    house.recordFigures(actor, async ({ savedViews }) => {
      const kept = await savedViews.hold(userId);
      const view = kept.find((one) => one.id === id);
      if (!view) return missing(id);
      if (kept.some((one) => one.id !== id && one.page === view.page && one.name === change.name))
        return refuse('view-name-taken', { name: change.name }, 'name');
      return { facts: [], result: await savedViews.change(userId, id, change, now()) };
    });
}

/** @returns nothing; refused when the user has no such view */
export function deleteView({ house }: Pick<SaveViewNeeds, 'house'>) {
  return (actor: Actor, userId: number, id: number): Promise<undefined | Refusal> =>
    house.recordFigures<undefined>(actor, async ({ savedViews }) => {
      if (!(await savedViews.hold(userId)).some((one) => one.id === id)) return missing(id);
      await savedViews.remove(userId, id);
      return { facts: [], result: undefined };
    });
}
