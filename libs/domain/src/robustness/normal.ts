import { scrambled, STEP } from './random.ts';

/** Layers of equal area under the curve; the lowest one is the strip that the tail belongs to. */
const LAYERS = 128;
/** Where the tail begins, and the area of a layer, for that many layers. */
const TAIL = 3.442619855899;
const AREA = 9.91256303526217e-3;

const density = (x: number): number => Math.exp(-0.5 * x * x);

/** Right ends of the layers, from the lowest, with how far into each the next one reaches. */
const { ends, inner } = layers();

function layers(): { readonly ends: Float64Array; readonly inner: Float64Array } {
  const x = new Float64Array(LAYERS + 1);
  x[0] = AREA / density(TAIL);
  x[1] = TAIL;
  for (let i = 2; i < LAYERS; i++) {
    const before = x[i - 1] as number;
    x[i] = Math.sqrt(-2 * Math.log(AREA / before + density(before)));
  }
  return { ends: x, inner: Float64Array.from({ length: LAYERS }, (_, i) => (x[i + 1] as number) / (x[i] as number)) };
}

/**
 * Fills arrays with standard normal numbers, the same for the same seed: the ziggurat of Marsaglia and Tsang (2000), with layer
 * and place in it from different bits of one random number, as Doornik (2005) advises. All but one number in a hundred cost a
 * multiplication; Box and Muller's logarithm and sine took longer than the ranking that they are for.
 */
export function normalsOf(seed: number): (out: Float64Array) => void {
  let state = seed >>> 0;
  const bits = (): number => scrambled((state = (state + STEP) | 0));
  const uniform = (): number => (bits() >>> 0) / 4294967296;

  /** Where a layer does not lie below the curve everywhere: a number of its rest, or none (NaN) for another try. */
  const rare = (layer: number, x: number): number => {
    if (layer === 0) {
      for (;;) {
        // 1 - u is never 0.
        const beyond = -Math.log(1 - uniform()) / TAIL;
        if (-2 * Math.log(1 - uniform()) > beyond * beyond) return x < 0 ? -TAIL - beyond : TAIL + beyond;
      }
    }
    const [low, high] = [density(ends[layer] as number), density(ends[layer + 1] as number)];
    return low + uniform() * (high - low) < density(x) ? x : NaN;
  };

  return (out) => {
    for (let i = 0; i < out.length; i++) {
      for (;;) {
        state = (state + STEP) | 0;
        const word = scrambled(state);
        const layer = word & (LAYERS - 1);
        // The upper 24 bits with their sign: from -1 up to 1.
        const across = (word >> 8) / 0x800000;
        let x = across * (ends[layer] as number);
        if (Math.abs(across) >= (inner[layer] as number)) x = rare(layer, x);
        if (x !== x) continue;
        out[i] = x;
        break;
      }
    }
  };
}
