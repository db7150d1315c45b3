import { readMethod } from './read-method.ts';

const good = {
  indicators: [{ code: 'A', direction: 1, weight: 1, parent: 'T', scoring: { kind: 'percentile' } }],
  groups: [{ code: 'T', aggregation: 'geometric' }],
};

describe('reading a method', () => {
  it('returns what was written', () => {
    expect(readMethod(good)).toEqual(good);
  });

  it.each([
    [{ ...good, indicators: [{ ...good.indicators[0], direction: 0 }] }, 'indicators.0.direction'],
    [{ ...good, indicators: [{ ...good.indicators[0], scoring: { kind: 'magic' } }] }, 'indicators.0.scoring.kind'],
    [{ ...good, groups: [{ code: 'T', aggregation: 'magic' }] }, 'groups.0.aggregation'],
    [{ ...good, missing: { rule: 'group-mean' } }, 'missing.column'],
    [{ ...good, ties: 'whatever' }, 'ties'],
    [null, ''],
  ])('points at the place that is wrong', (json, path) => {
    expect(readMethod(json)).toMatchObject({ refused: [{ code: 'method-malformed', path }] });
  });
});
