import { hundredDays } from './example-directive.ts';
import { measureInputs, watches } from './measure-inputs.ts';
import { tierTarget } from './tier.ts';

const changed = {
  indicator: 'revenue',
  clusterCode: 'c1',
  regions: { county: '411082', city: '411000', province: '410000' },
};

describe('what a measure reads', () => {
  it('names indicator and scope', () => {
    expect(measureInputs(hundredDays)).toEqual([{ indicator: 'revenue', scope: { kind: 'all' }, byIndustry: false }]);
    expect(measureInputs(tierTarget('city', 'revenue', hundredDays))).toEqual([
      { indicator: 'revenue', scope: { kind: 'all' }, byIndustry: true },
    ]);
  });

  it('names the weight, and everybody for a share', () => {
    const scope = { kind: 'region', code: '411000' } as const;
    expect(measureInputs({ ...hundredDays, scope, aggregation: 'weighted-mean', weightIndicator: 'staff' })).toEqual([
      { indicator: 'revenue', scope, byIndustry: false },
      { indicator: 'staff', scope, byIndustry: false },
    ]);
    expect(measureInputs({ ...hundredDays, scope, aggregation: 'share' })[0]?.scope).toEqual({ kind: 'all' });
  });

  it('is nothing for milestones, reports and no measure', () => {
    expect([
      ...measureInputs(null),
      ...measureInputs({ kind: 'report' }),
      ...measureInputs({ kind: 'milestones', milestones: [] }),
    ]).toEqual([]);
  });
});

it.each([
  [{ kind: 'all' }, true],
  [{ kind: 'cluster', code: 'c1' }, true],
  [{ kind: 'cluster', code: 'c2' }, false],
  [{ kind: 'region', code: '411082' }, true],
  [{ kind: 'region', code: '411000' }, true],
  [{ kind: 'region', code: '410000' }, true],
  [{ kind: 'region', code: '410800' }, false],
] as const)('a change in %j touches the measure: %s', (scope, touched) => {
  expect(watches({ ...hundredDays, scope }, changed)).toBe(touched);
  expect(watches({ ...hundredDays, scope }, { ...changed, indicator: 'tax' })).toBe(false);
});
