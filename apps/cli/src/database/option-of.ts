import { periodCode } from '@jiju/contract';
import type { Period } from '@jiju/domain';
import { BadInput } from '../evaluate/bad-input.ts';

/** What was given for an option that must be there. */
export function needed(option: string, what: string, text: string | undefined): string {
  if (text === undefined) throw new BadInput(`--${option} <${what}> is missing`);
  return text;
}

export function periodAsked(option: string, text: string | undefined): Period {
  if (text === undefined || !periodCode.safeParse(text).success)
    throw new BadInput(`--${option} is a year, a quarter or a month: 2013, 2013-Q4, 2013-12`);
  return text;
}

/** One of a few words. */
export function oneOf<T extends string>(option: string, words: readonly T[], text: string): T {
  const found = words.find((one) => one === text);
  if (found !== undefined) return found;
  throw new BadInput(`--${option} is ${words.slice(0, -1).join(', ')} or ${words.at(-1)}, not "${text}"`);
}

/** A whole number above 0, where one is given. */
export function countAsked(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (Number.isInteger(value) && value > 0) return value;
  throw new BadInput(`--${option} is a whole number above 0, not "${text}"`);
}
