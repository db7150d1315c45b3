import fc from 'fast-check';
import { rankValues } from '../statistics/rank-values.ts';
import { crossingsOf } from './crossings.ts';

const ranking = (places: Readonly<Record<string, number>>) => ({
  ids: Object.keys(places),
  rank: Int32Array.from(Object.values(places)),
});

describe('who went by', () => {
  it('names those ahead now and not before, and those ahead before and no longer, with both places', () => {
    const before = ranking({ a: 1, b: 2, c: 3, d: 4 });
    expect(crossingsOf(before, ranking({ a: 4, b: 3, c: 1, d: 2 }), 'b')).toEqual({
      passedBy: [
        { id: 'c', from: 3, to: 1 },
        { id: 'd', from: 4, to: 2 },
      ],
      passed: [{ id: 'a', from: 1, to: 4 }],
    });
  });

  it('counts who enters ahead and who leaves from there', () => {
    const before = ranking({ a: 1, b: 2, n: 0 });
    expect(crossingsOf(before, ranking({ a: 0, b: 2, n: 1 }), 'b')).toEqual({
      passedBy: [{ id: 'n', from: null, to: 1 }],
      passed: [{ id: 'a', from: 1, to: null }],
    });
  });

  it('has nothing to say of a unit that was not ranked both times', () => {
    const [with0, without] = [ranking({ a: 1, b: 2 }), ranking({ a: 1, b: 0 })];
    for (const [before, after] of [
      [with0, without],
      [without, with0],
      [ranking({ a: 1 }), with0],
    ] as const)
      expect(crossingsOf(before, after, 'b')).toEqual({ passedBy: [], passed: [] });
  });

  it('those passed less those that went by are the places gained, ties and missing scores included', () => {
    const score = fc.oneof(
      { weight: 9, arbitrary: fc.integer({ min: 0, max: 9 }) },
      { weight: 1, arbitrary: fc.constant(NaN) },
    );
    const scores = fc.array(score, { minLength: 8, maxLength: 8 });
    const ids = [...'abcdefgh'];
    fc.assert(
      fc.property(scores, scores, (then, now) => {
        const [before, after] = [then, now].map((values) => ({ ids, rank: rankValues(Float64Array.from(values)) }));
        if (!before || !after || before.rank[0] === 0 || after.rank[0] === 0) return;
        const { passedBy, passed } = crossingsOf(before, after, 'a');
        expect(passed.length - passedBy.length).toBe((before.rank[0] ?? 0) - (after.rank[0] ?? 0));
      }),
    );
  });
});
