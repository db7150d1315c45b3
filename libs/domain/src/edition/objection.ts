import { refuse, type Refusal } from '../refusal.ts';

/** What the posting of an edition depends on. */
export interface PostedEdition {
  readonly code: string;
  readonly state: string;
  /** The last day for objections, in Asia/Shanghai. */
  readonly postedUntil: string | null;
}

/** Whether an objection can be filed today: from the day of posting to the closing date, that day included. */
export function mayObject({ code, state, postedUntil }: PostedEdition, today: string): Refusal | undefined {
  const unposted = state === 'draft' || state === 'under-review';
  if (unposted || postedUntil === null) return refuse('objection-not-posted', { code });
  if (state !== 'posted' || today > postedUntil) return refuse('objection-after-closing', { code, until: postedUntil });
  return undefined;
}
