import { refuse, type Refusal } from '@jiju/domain';

/**
 * The instant that somebody means who asks for what was known then.
 * @param asOf an instant, or a day, which is over at midnight in Henan.
 * @param today in Asia/Shanghai.
 * @returns nothing for the present, which today means too.
 */
export function momentOf(asOf: string | undefined, today: string): string | undefined | Refusal {
  if (asOf === undefined || asOf === today) return undefined;
  if (!isDay(asOf)) return asOf;
  return asOf > today ? refuse('as-of-in-future', { asOf }, 'asOf') : `${asOf}T23:59:59.999999+08:00`;
}

const isDay = (text: string): boolean => text.length === 10;
