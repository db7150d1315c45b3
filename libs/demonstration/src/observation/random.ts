/** A stream of numbers from 0 to 1 that a text decides: same text, same numbers, on every machine. */
export type Random = () => number;

/** Mulberry32 (T. Ettinger, public domain), seeded with the FNV-1a hash of the text. Whole-number arithmetic only. */
export function randomOf(seed: string): Random {
  let state = hashOf(seed);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** FNV-1a over the UTF-16 units, 32 bits. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

/** Evenly between two ends. */
export function between(random: Random, low: number, high: number): number {
  return low + (high - low) * random();
}

/** Around 1, most often near it: the mean of three even draws from 1 - width to 1 + width. */
export function around(random: Random, width: number): number {
  return 1 + width * ((2 * (random() + random() + random())) / 3 - 1);
}
