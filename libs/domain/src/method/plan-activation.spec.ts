import { planActivation } from './plan-activation.ts';

const version = (
  id: number,
  state: 'draft' | 'active',
  effectiveFrom: string | null,
  effectiveTo: string | null = null,
) => ({
  id,
  state,
  effectiveFrom,
  effectiveTo,
});
const plan = (versions: readonly ReturnType<typeof version>[], from: string) =>
  planActivation([...versions, version(9, 'draft', null)], version(9, 'draft', null), from).map(
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
