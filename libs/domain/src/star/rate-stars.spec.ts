import fc from 'fast-check';
import { rateStars } from './rate-stars.ts';
import { checkStarRule, type StarRule } from './star-rule.ts';

/** Service zones, Henan 2016: value added (亿元), tax (亿元), employees (万人). Two to five stars are not in the source. */
const serviceZones: StarRule = {
  combine: 'all',
  entry: { VALUE_ADDED: 2, TAX: 0.3, EMPLOYEES: 0.12 },
  levels: [
    { stars: 1, thresholds: { VALUE_ADDED: 5, TAX: 0.75, EMPLOYEES: 0.3 } },
    { stars: 6, thresholds: { VALUE_ADDED: 100, TAX: 15, EMPLOYEES: 6 } },
  ],
};
const zone = (VALUE_ADDED: number | null, TAX: number | null, EMPLOYEES: number | null) =>
  rateStars(serviceZones, { VALUE_ADDED, TAX, EMPLOYEES });

describe('stars of service zones', () => {
  it('keeps the ratio 100 : 15 : 6 in every row that is known', () => {
    const rows = [serviceZones.entry ?? {}, ...serviceZones.levels.map((level) => level.thresholds)];
    for (const row of rows) {
      expect((row['TAX'] ?? 0) / (row['VALUE_ADDED'] ?? 1)).toBeCloseTo(0.15, 12);
      expect((row['EMPLOYEES'] ?? 0) / (row['VALUE_ADDED'] ?? 1)).toBeCloseTo(0.06, 12);
    }
    expect(checkStarRule(serviceZones)).toEqual([]);
  });

  it('needs all three thresholds, met exactly or above', () => {
    expect(zone(5, 0.75, 0.3)).toMatchObject({ stars: 1, entry: true });
    expect(zone(1000, 0.74, 100)).toMatchObject({ stars: 0, entry: true });
    expect(zone(1.9, 0.3, 0.12)).toMatchObject({ stars: 0, entry: false });
    expect(zone(100, 15, 6)).toMatchObject({ stars: 6, next: null });
  });

  it('says what the next star takes', () => {
    expect(zone(40, 12, 7).next).toEqual({
      stars: 6,
      gaps: [
        { code: 'VALUE_ADDED', least: 100, value: 40, short: 60 },
        { code: 'TAX', least: 15, value: 12, short: 3 },
        { code: 'EMPLOYEES', least: 6, value: 7, short: 0 },
      ],
    });
    expect(zone(1, 1, 1).next?.stars).toBe(0);
  });

  it('leaves open what a missing figure leaves open, and nothing else', () => {
    expect(zone(50, 20, null)).toMatchObject({ stars: null, entry: null, atMost: 1, missing: ['EMPLOYEES'] });
    expect(zone(1, null, null)).toMatchObject({ stars: 0, entry: false, atMost: 0, missing: [] });
    expect(zone(3, NaN, 1)).toMatchObject({ stars: 0, entry: null, atMost: 0 });
  });

  it('never takes a star from a zone that improves', () => {
    const figure = fc.double({ min: 0, max: 150, noNaN: true });
    fc.assert(
      fc.property(figure, figure, figure, figure, (a, b, c, more) => {
        expect(zone(a + more, b, c).stars).toBeGreaterThanOrEqual(zone(a, b, c).stars ?? 0);
      }),
    );
  });
});

describe('checking a star rule', () => {
  it('refuses levels or thresholds that do not rise', () => {
    const rule = (levels: StarRule['levels']): StarRule => ({ combine: 'all', levels });
    const codes = (one: StarRule) => checkStarRule(one).map(({ code, path }) => `${code} ${path}`);
    expect(codes(rule([]))).toEqual(['star-rule-without-levels levels']);
    expect(codes(rule([{ stars: 1, thresholds: {} }]))).toEqual(['star-level-without-thresholds levels.0.thresholds']);
    expect(codes(rule([{ stars: 0.5, thresholds: { A: 1 } }]))).toEqual(['star-number-invalid levels.0.stars']);
    expect(
      codes(
        rule([
          { stars: 2, thresholds: { A: 5 } },
          { stars: 1, thresholds: { A: 4 } },
        ]),
      ),
    ).toEqual(['star-levels-not-rising levels.1.stars', 'star-thresholds-not-rising levels.1.thresholds.A']);
  });
});

describe('not every threshold', () => {
  const any: StarRule = { ...serviceZones, combine: 'any' };
  const two: StarRule = { ...serviceZones, combine: { atLeast: 2 } };

  it('any of them is enough, or so many of them', () => {
    const figures = { VALUE_ADDED: 100, TAX: 0.75, EMPLOYEES: 0 };
    expect(rateStars(any, figures)).toMatchObject({ stars: 6 });
    expect(rateStars(two, figures)).toMatchObject({ stars: 1, next: { stars: 6, needed: 2 } });
  });

  it('a missing figure leaves open only what it decides', () => {
    expect(rateStars(any, { VALUE_ADDED: 100, TAX: null, EMPLOYEES: null })).toMatchObject({ stars: 6, missing: [] });
    expect(rateStars(two, { VALUE_ADDED: 100, TAX: null, EMPLOYEES: 0 })).toMatchObject({ stars: null, atMost: 6 });
  });

  it('cannot ask for more thresholds than there are', () => {
    expect(checkStarRule(two)).toEqual([]);
    for (const atLeast of [0, 4, 1.5])
      expect(checkStarRule({ ...two, combine: { atLeast } })).toMatchObject([{ code: 'star-at-least-invalid' }]);
  });
});
