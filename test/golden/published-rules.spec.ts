import { compileMethod, isRefusal, rank, rateStars, type MethodDefinition, type Scoring } from '@jiju/domain';

/** Item scores and total of every row under one scoring a column; weights are points, as the rules print them. */
function judged(
  items: readonly { points: number; scoring: Scoring }[],
  rows: readonly (readonly number[])[],
  more = {},
) {
  const definition: MethodDefinition = {
    indicators: items.map(({ points, scoring }, at) => ({
      code: `I${at}`,
      direction: 1,
      weight: points,
      parent: 'T',
      scoring,
    })),
    groups: [{ code: 'T', aggregation: 'arithmetic' }],
    ...more,
  };
  const plan = compileMethod(definition);
  if (isRefusal(plan)) throw new Error(JSON.stringify(plan.refused));
  const result = rank(plan, {
    ids: rows.map((_, at) => `u${at}`),
    columns: new Map(items.map((_, at) => [`I${at}`, Float64Array.from(rows, (row) => row[at] ?? NaN)])),
  });
  return { items: result.normalised.map((column) => [...column]), scores: [...result.score], result };
}

const ratio = (benchmark: number, cap?: number): Scoring => ({
  kind: 'ratio-to-benchmark',
  benchmark,
  ...(cap !== undefined && { cap }),
});

describe('a study of parks: actual, benchmark and score as printed', () => {
  it.each([
    [10391, 19470.05, 53.37],
    [4.12, 6.1, 67.54],
    [54.08, 35.12, 100],
  ])('%d against %d scores %d', (actual, benchmark, printed) => {
    expect(judged([{ points: 1, scoring: ratio(benchmark, 100) }], [[actual]]).scores[0]).toBeCloseTo(printed, 2);
  });

  it('17 against 41.40 prints 41.46, where its own formula gives 41.06', () => {
    const [score = 0] = judged([{ points: 1, scoring: ratio(41.4, 100) }], [[17]]).scores;
    expect(score).toBeCloseTo(41.06, 2);
    expect(Math.abs(score - 41.46)).toBeGreaterThan(0.3);
  });
});

describe('firms of Huangyan', () => {
  const year = (points: readonly number[], benchmarks: readonly number[]) =>
    points.map((one, at) => ({ points: one, scoring: ratio(benchmarks[at] ?? 0) }));
  const of2022 = year([30, 20, 20, 10, 10, 10], [24.097, 136.16, 2.694, 4929.81, 18.14, 0.0302]);
  const of2021 = year([30, 20, 20, 10, 10, 10], [26.01, 132.27, 2.54, 4861.08, 17.45, 0.0305]);
  const small2022 = year([50, 50], [11.5932, 0.2352]);

  it.each([
    ['2022', of2022, [24.097, 136.16, 2.694, 4929.81, 18.14, 0.0302]],
    ['2021', of2021, [26.01, 132.27, 2.54, 4861.08, 17.45, 0.0305]],
    ['small ones of 2022', small2022, [11.5932, 0.2352]],
  ])('of %s: whoever is at every benchmark has 100 points, at the double 200', (_, items, benchmarks) => {
    const { scores } = judged(items, [benchmarks, benchmarks.map((x) => 2 * x)]);
    expect(scores[0]).toBeCloseTo(100, 9);
    expect(scores[1]).toBeCloseTo(200, 9);
  });

  it('tax at half of the benchmark of 2022 costs 15 of its 30 points; the benchmark of 2021 asks for more', () => {
    const rest = [136.16, 2.694, 4929.81, 18.14, 0.0302];
    expect(judged(of2022, [[12.0485, ...rest]]).scores[0]).toBeCloseTo(85, 9);
    expect(judged(of2021, [[24.097, 132.27, 2.54, 4861.08, 17.45, 0.0305]]).scores[0]).toBeCloseTo(97.793541, 6);
  });

  it('a firm without emissions gets the average item score of the others', () => {
    const missing = { missing: { rule: 'mean' } };
    const full = [24.097, 136.16, 2.694];
    const { items } = judged(
      of2022,
      [
        [...full, 4929.81, 18.14, 0.0302],
        [...full, 2464.905, 18.14, 0.0302],
        [...full, NaN, 18.14, 0.0302],
      ],
      missing,
    );
    expect(items[3]?.[0]).toBeCloseTo(100, 9);
    expect(items[3]?.[1]).toBeCloseTo(50, 9);
    expect(items[3]?.[2]).toBeCloseTo(75, 9);
  });
});

it('county index of Shandong University 2018: Rongcheng is the plain mean of its five parts', () => {
  const part: Scoring = { kind: 'goalposts', low: 0, high: 100 };
  const parts = [98.29, 90.31, 97.25, 100, 100];
  const { scores } = judged(
    parts.map(() => ({ points: 1, scoring: part })),
    [parts],
    { rounding: { score: 2 } },
  );
  expect(scores).toEqual([97.17]);
});

describe('service zones, Henan 2016', () => {
  const vector = (scale: number) => ({ VALUE_ADDED: scale, TAX: 0.15 * scale, EMPLOYEES: 0.06 * scale });
  const zones = {
    combine: 'all',
    entry: { VALUE_ADDED: 2, TAX: 0.3, EMPLOYEES: 0.12 },
    levels: [
      { stars: 1, thresholds: { VALUE_ADDED: 5, TAX: 0.75, EMPLOYEES: 0.3 } },
      { stars: 6, thresholds: { VALUE_ADDED: 100, TAX: 15, EMPLOYEES: 6 } },
    ],
  } as const;

  it.each([
    [1.99, false, 0],
    [2, true, 0],
    [4.99, true, 0],
    [5, true, 1],
    [99.9, true, 1],
    [100, true, 6],
  ])('%d on the scale that all known rows keep: entry %s, %d stars', (scale, entry, stars) => {
    expect(rateStars(zones, vector(scale))).toMatchObject({ entry, stars });
  });

  it.each(['VALUE_ADDED', 'TAX', 'EMPLOYEES'])('a hundredth too little of %s alone costs the stars', (code) => {
    const full = { VALUE_ADDED: 100, TAX: 15, EMPLOYEES: 6 };
    expect(rateStars(zones, { ...full, [code]: full[code as keyof typeof full] - 0.01 })).toMatchObject({ stars: 1 });
  });
});
