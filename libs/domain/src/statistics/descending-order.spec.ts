import fc from 'fast-check';
import { descendingOrder } from './descending-order.ts';

describe('descending order', () => {
  it('keeps the order of equals, takes -0 for 0 and leaves out what is missing', () => {
    expect([...descendingOrder(Float64Array.of(-0, 3, NaN, 0, -1, 3, Infinity, -Infinity))]).toEqual([
      6, 1, 5, 0, 3, 4, 7,
    ]);
    expect([...descendingOrder(new Float64Array(0))]).toEqual([]);
  });

  it('is the order of a comparison', () => {
    fc.assert(
      fc.property(fc.float64Array(), (values) => {
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
