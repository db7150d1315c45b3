import fc from 'fast-check';
import { afterSteps, planActivation, planRetirement } from './plan-activation.ts';
import { rankedOtherwise } from './ranked-otherwise.ts';

const version = (
  id: number,
  state: 'draft' | 'active' | 'retired',
  effectiveFrom: string | null,
  effectiveTo: string | null = null,
) => ({
  id,
  number: id,
  state,
  effectiveFrom,
  effectiveTo,
});
const plan = (versions: readonly ReturnType<typeof version>[], from: string) =>
  planActivation([...versions, version(9, 'draft', null)], version(9, 'draft', null), { from, to: null }).map(
    ({ version: { id }, changes }) => [id, changes],
  );

describe('planActivation', () => {
  it('ends the version before', () => {
    expect(plan([version(1, 'active', '2011')], '2014')).toEqual([
      [1, { effectiveTo: '2013' }],
      [9, { state: 'active', effectiveFrom: '2014', effectiveTo: null }],
    ]);
    expect(plan([version(1, 'active', null)], '2014-Q1')[0]).toEqual([1, { effectiveTo: '2013-Q4' }]);
  });

  it('retires one that begins on the same period and stops before a later one', () => {
    expect(plan([version(1, 'active', '2013', '2014'), version(2, 'active', '2015')], '2013')).toEqual([
      [1, { state: 'retired' }],
      [9, { state: 'active', effectiveFrom: '2013', effectiveTo: '2014' }],
    ]);
  });

  it('leaves ended versions and drafts alone', () => {
    expect(plan([version(1, 'active', '2011', '2012'), version(2, 'draft', '2011')], '2013')).toEqual([
      [9, { state: 'active', effectiveFrom: '2013', effectiveTo: null }],
    ]);
  });
});

describe('one that is in force already moves', () => {
  type Version = ReturnType<typeof version>;
  const spans = (versions: readonly Version[]) =>
    versions.map(({ id, state, effectiveFrom, effectiveTo }) => [id, state, effectiveFrom, effectiveTo]);
  const moved = (versions: readonly Version[], id: number, from: string | null, to: string | null = null) => {
    const own = versions.find((one) => one.id === id);
    if (!own) throw new Error(`No version ${id}`);
    return spans(afterSteps(versions, planActivation(versions, own, { from, to })));
  };
  const two = [version(1, 'active', null, '2012'), version(2, 'active', '2013')];

  it('later: the one before it takes the periods back', () => {
    expect(moved(two, 2, '2014')).toEqual([
      [1, 'active', null, '2013'],
      [2, 'active', '2014', null],
    ]);
  });

  it('earlier: the one before it ends earlier', () => {
    expect(moved(two, 2, '2011')).toEqual([
      [1, 'active', null, '2010'],
      [2, 'active', '2011', null],
    ]);
  });

  it('to have always held: the one that has is retired', () => {
    expect(moved(two, 2, null)).toEqual([
      [1, 'retired', null, '2012'],
      [2, 'active', null, null],
    ]);
  });

  it('past another one that begins between', () => {
    const three = [
      version(1, 'active', null, '2011'),
      version(2, 'active', '2012', '2013'),
      version(3, 'active', '2014'),
    ];
    expect(moved(three, 2, '2016')).toEqual([
      [1, 'active', null, '2013'],
      [2, 'active', '2016', null],
      [3, 'active', '2014', '2015'],
    ]);
  });

  it('with a last period, which a later one cuts short', () => {
    expect(moved(two, 2, '2013', '2015')[1]).toEqual([2, 'active', '2013', '2015']);
    expect(moved(two, 1, null, '2020')[0]).toEqual([1, 'active', null, '2012']);
    expect(moved(two, 1, null, '2011')[0]).toEqual([1, 'active', null, '2011']);
  });

  it('a retired one comes back, and what begins with it goes', () => {
    expect(moved([...two, version(3, 'retired', '2013')], 3, '2013')).toEqual([
      [1, 'active', null, '2012'],
      [2, 'retired', '2013', null],
      [3, 'active', '2013', null],
    ]);
  });

  it('leaves no overlap after any of its steps, and no gap where there was none', () => {
    const years = ['2010', '2011', '2012', '2013', '2014', '2015', '2016'];
    const begins = fc.uniqueArray(fc.constantFrom(...years.slice(1)), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(begins, fc.nat(4), fc.option(fc.constantFrom(...years)), (chosen, at, from) => {
        const sorted = [null, ...chosen.sort()];
        const chain = sorted.map((begin, i) => {
          const next = sorted[i + 1];
          return version(i + 1, 'active', begin, next ? String(Number(next) - 1) : null);
        });
        const own = chain[at % chain.length] as Version;
        const steps = planActivation(chain, own, { from, to: null });
        for (let done = 1; done <= steps.length; done++) {
          const active = afterSteps(chain, steps.slice(0, done)).filter(({ state }) => state === 'active');
          for (const year of years) {
            const over = active.filter(
              ({ effectiveFrom: a, effectiveTo: b }) => (a ?? '') <= year && year <= (b ?? '9999'),
            );
            expect(over.length).toBeLessThanOrEqual(1);
            // The first of the chain has nobody before it who could take its periods.
            if (done === steps.length && own.id !== 1) expect(over).toHaveLength(1);
          }
        }
      }),
    );
  });

  it('out of force: the one before it takes its periods back', () => {
    const retired = afterSteps(two, planRetirement(two, two[1] as Version));
    expect(spans(retired)).toEqual([
      [1, 'active', null, null],
      [2, 'retired', '2013', null],
    ]);
    const ranked = (after: readonly Version[]) =>
      rankedOtherwise(two, after, ['2012', '2013']).map(({ period, was, is }) => [period, was?.id, is?.id]);
    expect(ranked(retired)).toEqual([['2013', 2, 1]]);
    expect(ranked(afterSteps(two, planRetirement(two, two[0] as Version)))).toEqual([['2012', 1, undefined]]);
    expect(ranked(two)).toEqual([]);
  });
});
