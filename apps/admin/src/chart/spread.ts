/**
 * Places for labels that want to stand at `wanted` along one axis, at least `gap` apart, in the order of what they want and
 * together as near to it as they can be. They are kept within `from` and `to` where there is room for all, and stand closer
 * where there is not.
 */
export function spread(wanted: readonly number[], gap: number, [from, to]: readonly [number, number]): number[] {
  const order = wanted.map((_, at) => at).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const step = wanted.length < 2 ? 0 : Math.min(gap, (to - from) / (wanted.length - 1));
  // Without the steps between them the places only have to rise: neighbours that would fall share the middle of both.
  const blocks: { sum: number; count: number }[] = [];
  order.forEach((at, nth) => {
    blocks.push({ sum: (wanted[at] ?? 0) - nth * step, count: 1 });
    for (let [above, below] = blocks.slice(-2); above && below && meanOf(above) > meanOf(below);) {
      blocks.splice(-2, 2, { sum: above.sum + below.sum, count: above.count + below.count });
      [above, below] = blocks.slice(-2);
    }
  });
  const highest = to - (wanted.length - 1) * step;
  const places = blocks.flatMap((block) =>
    Array<number>(block.count).fill(Math.max(from, Math.min(highest, meanOf(block)))),
  );
  const placed = Array<number>(wanted.length).fill(0);
  order.forEach((at, nth) => (placed[at] = (places[nth] ?? 0) + nth * step));
  return placed;
}

const meanOf = ({ sum, count }: { sum: number; count: number }): number => sum / count;
