/** Tells the time. What reads a clock takes one as an argument, so that a test can stop it. */
export interface Clock {
  /** The present instant as an ISO string in UTC, `2013-12-31T15:59:59.000Z`. */
  now(): string;
}

/** The clock of this machine. */
export const systemClock: Clock = { now: () => new Date().toISOString() };

/**
 * The calendar day it is now in a place.
 * @param zone IANA name
 * @returns `2013-12-31`
 */
export function today(clock: Clock, zone = 'Asia/Shanghai'): string {
  return dayFormat(zone).format(new Date(clock.now()));
}

const formats = new Map<string, Intl.DateTimeFormat>();

function dayFormat(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  // Swedish writes its dates the ISO way.
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  formats.set(zone, format);
  return format;
}
