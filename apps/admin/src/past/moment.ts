import { asOf as asOfSchema } from '@jiju/contract';

/**
 * The moment whose knowledge the page shows; `null`: the present. It stands in the address before the `#`, where no page of the panel
 * changes it: a link opens the same past, and another moment is another load, so that nothing of two moments is ever mixed.
 */
const search = typeof window === 'undefined' ? '' : window.location.search;
export const moment: string | null = momentIn(search);
/** What stands in the place of a moment and is none: nothing is shown then, for it would be of another moment than somebody asked for. */
export const notAMoment: string | null = textIn(search) === moment ? null : textIn(search);

export function momentIn(search: string): string | null {
  const { data } = asOfSchema.safeParse(textIn(search));
  return data ?? null;
}

function textIn(search: string): string | null {
  return new URLSearchParams(search).get('asOf') || null;
}

/** The address of the same page at another moment, or at present. */
export function addressAt(address: string, at: string | null): string {
  const url = new URL(address);
  if (at === null) url.searchParams.delete('asOf');
  else url.searchParams.set('asOf', at);
  return url.href;
}

/** What is of no moment: who is logged in, what happens now, and the lines a map is drawn with. */
const timeless = [/^\/session\b/, /^\/notices\b/, /^\/boundaries\b/];

/**
 * A path of the server as of the moment. Everything is asked that way: what has no past is refused by the server, and so is every
 * write, so that nothing of the present is taken for the past. What names its own moment stays as it is: a comparison, or a figure of an edition.
 */
export function asOf(path: string, at: string | null): string {
  if (at === null || /[?&](asOf|againstAsOf)=/.test(path) || timeless.some((one) => one.test(path))) return path;
  return `${path}${path.includes('?') ? '&' : '?'}asOf=${encodeURIComponent(at)}`;
}
