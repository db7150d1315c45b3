/** Numbers from 0 up to 1 that look like chance and are the same for the same seed on every machine (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + STEP) | 0;
    return (scrambled(state) >>> 0) / 4294967296;
  };
}

/** What mulberry32 adds for every number. */
export const STEP = 0x6d2b79f5;

/** The 32 bits that mulberry32 makes of its state. */
export function scrambled(state: number): number {
  let x = Math.imul(state ^ (state >>> 15), state | 1);
  x ^= x + Math.imul(x ^ (x >>> 7), x | 61);
  return x ^ (x >>> 14);
}

/** A seed made of a number from 0 up to 1 and of what it stands for, so that equal draws give equal noise. */
export function seedFrom(seed: number, factor: number, draw: number): number {
  return (
    (Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(factor + 1, 0xc2b2ae35) ^ Math.floor(draw * 4294967296)) >>> 0
  );
}
