import fc from 'fast-check';
import { spread } from './spread.ts';

it('leaves alone what does not touch', () => {
  expect(spread([10, 80, 40], 16, [0, 100])).toEqual([10, 80, 40]);
});

it('moves neighbours apart around their middle', () => {
  expect(spread([50, 50, 52], 16, [0, 100])).toEqual([
    expect.closeTo(34.67),
    expect.closeTo(50.67),
    expect.closeTo(66.67),
  ]);
});

it('keeps to the borders', () => {
  expect(spread([1, 2, 3], 16, [0, 100])).toEqual([0, 16, 32]);
  expect(spread([98, 99], 16, [0, 100])).toEqual([84, 100]);
});

it('stands closer where there is no room for all', () => {
  expect(spread([0, 0, 0], 16, [0, 20])).toEqual([0, 10, 20]);
});

it('for any wishes: in their order, a gap apart, inside', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 240 }), { minLength: 1, maxLength: 8 }), (wanted) => {
      const placed = spread(wanted, 16, [0, 240]);
      const order = wanted.map((_, at) => at).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
      order.forEach((at, nth) => {
        const above = order[nth - 1];
        expect(placed[at]).toBeGreaterThanOrEqual(-1e-9);
        expect(placed[at]).toBeLessThanOrEqual(240 + 1e-9);
        if (above !== undefined) expect((placed[at] ?? 0) - (placed[above] ?? 0)).toBeGreaterThanOrEqual(16 - 1e-9);
      });
    }),
  );
});
