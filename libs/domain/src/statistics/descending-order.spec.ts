import fc from 'fast-check';
import { descendingOrder } from './descending-order.ts';

describe('descending order', () => {
  it('keeps the order of equals, takes -0 for 0 and leaves out what is missing', () => {
    expect([...descendingOrder(Float64Array.of(-0, 3, NaN, 0, -1, 3, Infinity, -Infinity))]).toEqual([
      6, 1, 5, 0, 3, 4, 7,
    ]);
    expect([...descendingOrder(new Float64Array(0))]).toEqual([]);
  });

  it.each([
    ['numbers of any size', fc.float64Array()],
    [
      'numbers next to each other',
      fc
        .array(fc.tuple(fc.integer({ min: -1, max: 1 }), fc.integer({ min: 0, max: 5 })))
        .map((pairs) => Float64Array.from(pairs, ([whole, steps]) => whole * (1 + steps * Number.EPSILON))),
    ],
  ])('is the order of a comparison for %s', (_, arrays) => {
    fc.assert(
      fc.property(arrays, (values) => {
        const expected = [...values.keys()].filter((i) => !Number.isNaN(values[i]));
        expected.sort((a, b) =>
          (values[a] as number) === (values[b] as number)
            ? a - b
            : (values[a] as number) > (values[b] as number)
              ? -1
              : 1,
        );
        expect([...descendingOrder(values)]).toEqual(expected);
      }),
    );
  });
});
