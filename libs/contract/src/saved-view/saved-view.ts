import { z } from 'zod';
import { instant } from '../record/record.ts';
import { recordKindNames } from '../record/record-kind.ts';

/** So many views a user keeps of one page, and of all pages together. */
export const mostSavedViews = { ofPage: 50, ofUser: 500 } as const;
/** Letters of a name, at most. */
export const longestViewName = 60;

/** What a view is a view of: the list of a kind of record (`clusters`), or the rankings by a method (`rankings/DEMO`). */
export const viewPage = z
  .string()
  .regex(new RegExp(`^(${recordKindNames.join('|')}|rankings/[A-Za-z0-9][A-Za-z0-9_-]{0,39})$`), 'view-page');

const own = {
  name: z.string().trim().min(1).max(longestViewName),
  /** What stands behind the `?` in the address of the page, as `URLSearchParams` writes it: it can lead to no other page. */
  query: z
    .string()
    .max(4000)
    .regex(/^[\w*.+%&=-]*$/, 'view-query'),
};

/** `POST /api/session/views`: a way of looking at a page, under a name. */
export const savedViewInput = z.strictObject({ page: viewPage, ...own });
export type SavedViewInput = z.output<typeof savedViewInput>;
/** `PUT /api/session/views/:id`: another name or another look; a view stays with its page. */
export const savedViewChange = z.strictObject(own);
export type SavedViewChange = z.output<typeof savedViewChange>;

/** A view as it is kept with who saved it. */
export const savedView = z.object({
  id: z.int(),
  page: z.string(),
  name: z.string(),
  query: z.string(),
  savedAt: instant,
});
export type SavedView = z.infer<typeof savedView>;

/** `GET /api/session/views`: of one page, or of all. */
export const savedViewQuery = z.strictObject({ page: viewPage.optional() });
