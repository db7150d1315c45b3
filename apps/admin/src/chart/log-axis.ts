export interface LogAxis {
  readonly domain: [number, number];
  readonly ticks: number[];
}

/** A logarithmic axis over positive values with some room at both ends, and its ticks at 1, 2 and 5 of each power of ten. */
export function logAxis(values: readonly number[]): LogAxis {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = (high / low) ** 0.04;
  const domain: [number, number] = [low / room, high * room];
  const ticks: number[] = [];
  for (let power = Math.floor(Math.log10(domain[0])); 10 ** power <= domain[1]; power++)
    for (const step of [1, 2, 5]) {
      // 0.2, not 0.2000000001.
      const tick = Number(`${step}e${power}`);
      if (tick >= domain[0] && tick <= domain[1]) ticks.push(tick);
    }
  return { domain, ticks };
}
