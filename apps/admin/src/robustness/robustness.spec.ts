import { robustnessInput, usualRobustness, type RobustnessHead } from '@jiju/contract';
import { finish, rankIntervals, simulate, undecidedPairs, type MethodDefinition } from '@jiju/domain';
import { firstChoices, inputOf, outsideOf, type Choices } from './choices.ts';
import { intervalLines, openAround, openPlaces, type IntervalLine } from './interval-lines.ts';
import { spansText } from './spans-text.ts';
import { sayAssumptions } from './say-assumptions.ts';
import { sensitivityRows } from './sensitivity-rows.ts';
import { shownBeside } from './useRobustness.ts';

const definition: MethodDefinition = {
  indicators: ['A', 'B'].map((code) => ({
    code,
    direction: 1,
    weight: 1,
    parent: 'T',
    scoring: { kind: 'min-max' },
  })),
  groups: [{ code: 'T', aggregation: 'arithmetic' }],
};
const rows: Record<string, [number, number]> = { a: [100, 100], b: [60, 20], c: [20, 59], d: [0, 0], e: [NaN, NaN] };
const table = {
  ids: Object.keys(rows),
  columns: new Map(
    ['A', 'B'].map((code, at) => [code, Float64Array.from(Object.values(rows), (row) => row[at] ?? NaN)]),
  ),
};
const nothing: Choices = {
  ...firstChoices,
  ...{ weights: 0, error: 0, dropOne: false, scorings: [], sensitivity: false },
};
const linesOf = (choices: Partial<Choices>) => {
  const { assumptions, runs, seed } = inputOf({ ...nothing, runs: 200, ...choices });
  const simulation = finish(simulate({ definition, table, events: [], assumptions, seed }, runs));
  return intervalLines({ intervals: rankIntervals(simulation, 10), undecided: undecidedPairs(simulation, 12) });
};

test('two clusters that change places with the weights cannot be told apart', () => {
  const lines = linesOf({ weights: 40 });
  expect(lines.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  expect(lines.map(({ open }) => open)).toEqual([[], ['c'], ['b'], []]);
  expect(openAround(lines, 2)).toEqual({ from: 2, to: 3 });
  expect(openAround(lines, 1)).toBeUndefined();
  expect(openAround(lines, 4)).toBeNull();
  expect(lines[0]).toMatchObject({ nominal: 1, low: 1, high: 1 });
});

test('where nothing varies, nothing is open', () => {
  expect(linesOf({}).flatMap(({ open }) => open)).toEqual([]);
});

test('what the form begins with are the usual assumptions', () => {
  expect(inputOf(firstChoices)).toEqual(usualRobustness);
});

test('choices become a question that the contract takes; what is not chosen does not vary', () => {
  expect(inputOf(nothing)).toEqual({ assumptions: {}, runs: 1000, seed: 2014, draws: 0 });
  const all: Choices = {
    ...firstChoices,
    errorOf: { A: 9 },
    aggregations: ['geometric', 'copeland'],
    missing: ['median', 'group-median'],
    outliers: ['winsorise', 'none'],
  };
  const input = inputOf(all);
  expect(robustnessInput.parse(input)).toEqual(input);
  expect(Object.keys(input.assumptions).sort()).toEqual([
    'aggregations',
    'dropOne',
    'error',
    'missing',
    'outliers',
    'scorings',
    'weights',
  ]);
  expect(input.draws).toBeGreaterThan(0);
});

test('numbers out of bounds, none at all, or broken where they are counts are named', () => {
  expect(outsideOf(firstChoices)).toEqual([]);
  expect(outsideOf({ ...firstChoices, weights: 101, error: NaN, runs: 150.5, seed: -1 })).toEqual([
    'weights',
    'error',
    'runs',
    'seed',
  ]);
  expect(outsideOf({ ...firstChoices, weights: 12.5 })).toEqual([]);
});

test('assumptions are said one by one, columns by their names', () => {
  const say = (key: string, params: object = {}) => [key, ...Object.values(params).map(String)].join(' ');
  const { assumptions } = inputOf({
    ...nothing,
    weights: 20,
    scorings: ['rank'],
    outliers: ['none'],
    errorOf: { A: 5 },
  });
  expect(sayAssumptions(assumptions, say, () => 'Revenue')).toEqual([
    'robustness.said.weights 20',
    'robustness.said.scorings methods.scoring.rank.name',
    'robustness.said.outliers robustness.outlierRule.none',
    'robustness.said.errorOf Revenue 5',
  ]);
});

test('what matters most comes first, and nothing answers for less than nothing', () => {
  const factors = [
    { factor: 'error', alone: -0.02, total: 0.1 },
    { factor: 'weights', alone: 0.6, total: 0.8 },
  ] as const;
  expect(sensitivityRows(factors)).toEqual([
    { factor: 'weights', alone: 0.6, total: 0.8 },
    { factor: 'error', alone: 0, total: 0.1 },
  ]);
});

const line = (nominal: number, open: readonly number[]): IntervalLine => ({
  id: String(nominal),
  nominal,
  low: nominal,
  median: nominal,
  high: nominal,
  inTop: 0,
  open: open.map(String),
});
// 1 and 3 are decided, though each is open against 2.
const chain = [line(1, [2]), line(2, [1, 3]), line(3, [2, 4, 5]), line(4, [3, 5]), line(5, [3, 4])];

test('around a border stand all that are open against one beyond it', () => {
  expect(openAround(chain, 1)).toEqual({ from: 1, to: 2 });
  expect(openAround(chain, 2)).toEqual({ from: 2, to: 3 });
  expect(openAround(chain, 3)).toEqual({ from: 3, to: 5 });
  expect(openAround([line(1, [3]), line(2, []), line(3, [1])], 2)).toEqual({ from: 1, to: 3 });
});

test('every place is told which are open against it; a decided one is told nothing', () => {
  const places = openPlaces([...chain, line(6, [])]);
  expect(Object.fromEntries([...places].map(([id, spans]) => [id, spansText(spans, ', ')]))).toEqual({
    1: '1–2',
    2: '1–3',
    3: '2–5',
    4: '3–5',
    5: '3–5',
  });
});

test('a place between, of somebody it is decided against, is left out; one that nobody has is no gap', () => {
  const lines = [line(1, [2, 5]), line(2, [1]), line(3, [5]), line(5, [1, 3]), line(6, [])];
  const said = (id: string) => spansText(openPlaces(lines).get(id) ?? [], ', ');
  expect([said('1'), said('3'), said('5'), said('6')]).toEqual(['1–2, 5', '3–5', '1, 3–5', '']);
});

test('everybody is shown what comes out under the usual assumptions, and what somebody chose only while there is nothing else', () => {
  const head = (id: number, assumptions: object, more: object = {}) =>
    ({ id, assumptions, runs: 1000, current: true, ...more }) as unknown as RobustnessHead;
  const { assumptions } = usualRobustness;
  const harmless = head(3, { weights: { percent: 1 } });
  const reordered = head(1, {
    error: { percent: 2 },
    dropOne: true,
    scorings: assumptions.scorings,
    weights: { percent: 20 },
  });
  expect(shownBeside([harmless, reordered])?.id).toBe(1);
  expect(shownBeside([harmless])?.id).toBe(3);
  expect(shownBeside([harmless, head(1, assumptions, { current: false })])?.id).toBe(3);
  expect(shownBeside([harmless, head(1, assumptions, { runs: 100 })])?.id).toBe(3);
  expect(shownBeside([])).toBeUndefined();
});
