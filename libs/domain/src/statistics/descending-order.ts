/**
 * Positions of the values that are not missing (NaN), largest first; equal values stay in the order given, and -0 equals 0.
 * A radix sort: ranking is on the path of every change, and comparing takes several times as long. Four passes over the upper
 * half of a double tell nearly all apart; only where that half is the same, the lower one is compared.
 */
export function descendingOrder(values: Float64Array): Int32Array {
  const keys = new Float64Array(values.length);
  const present = new Int32Array(values.length);
  let count = 0;
  for (let i = 0; i < values.length; i++) {
    const x = values[i] as number;
    // Adding 0 turns -0 into 0.
    keys[i] = x + 0;
    if (x === x) present[count++] = i;
  }
  const words = new Uint32Array(keys.buffer);
  largestFirst(words);
  const bytes = new Uint8Array(keys.buffer);
  let order = present.subarray(0, count);
  let spare = new Int32Array(count);
  for (let byte = 4; byte < 8; byte++) {
    if (!sortByByte(bytes, byte, order, spare)) continue;
    [order, spare] = [spare, order];
  }
  sortWithin(words, order);
  return order;
}

/** Change the bits of doubles so that, read as whole numbers, a smaller one means a larger double. */
function largestFirst(words: Uint32Array): void {
  for (let low = 0; low < words.length; low += 2) {
    const high = words[low + 1] as number;
    if (high >>> 31 === 1) continue;
    words[low] = ~(words[low] as number);
    words[low + 1] = high ^ 0x7fffffff;
  }
}

/** One stable pass from `order` into `sorted`; false, and nothing done, when this byte is the same everywhere. */
function sortByByte(bytes: Uint8Array, byte: number, order: Int32Array, sorted: Int32Array): boolean {
  const starts = new Int32Array(257);
  for (let n = 0; n < order.length; n++) {
    const bucket = (bytes[(order[n] as number) * 8 + byte] as number) + 1;
    starts[bucket] = (starts[bucket] as number) + 1;
  }
  if (starts.includes(order.length)) return false;
  for (let bucket = 1; bucket < 257; bucket++)
    starts[bucket] = (starts[bucket] as number) + (starts[bucket - 1] as number);
  for (let n = 0; n < order.length; n++) {
    const at = order[n] as number;
    const bucket = bytes[at * 8 + byte] as number;
    const to = starts[bucket] as number;
    sorted[to] = at;
    starts[bucket] = to + 1;
  }
  return true;
}

/** Puts right, by the lower words, where upper words are the same; what is in order, equal words among it, stays. */
function sortWithin(words: Uint32Array, order: Int32Array): void {
  for (let n = 1; n < order.length; n++) {
    const [before, at] = [2 * (order[n - 1] as number), 2 * (order[n] as number)];
    const high = words[at + 1];
    if (words[before + 1] !== high || (words[before] as number) <= (words[at] as number)) continue;
    let [begin, end] = [n - 1, n + 1];
    while (begin > 0 && words[2 * (order[begin - 1] as number) + 1] === high) begin--;
    while (end < order.length && words[2 * (order[end] as number) + 1] === high) end++;
    order.subarray(begin, end).sort((a, b) => (words[2 * a] as number) - (words[2 * b] as number));
    n = end;
  }
}
