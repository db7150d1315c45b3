import type { EditionInputs, MethodDefinition } from '@jiju/domain';
import { assumptionsOf, firstChoices } from './choices.ts';
import { intervalLines, openAround, openRuns, type IntervalLine } from './interval-lines.ts';
import { runRobustness, type RobustnessSaid } from './robustness-run.ts';

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
const inputs: EditionInputs = {
  units: Object.entries(rows).map(([code, [A, B]]) => ({
    code,
    values: Number.isNaN(A) ? {} : { A, B },
    groups: {},
  })),
  redLines: [],
};
const run = (choices: Partial<typeof firstChoices>, runs = 200): RobustnessSaid[] => {
  const said: RobustnessSaid[] = [];
  const assumptions = assumptionsOf({ ...firstChoices, error: 0, dropOne: false, otherScorings: false, ...choices });
  runRobustness({ definition, period: '2013', inputs, assumptions, runs, seed: 1 }, (one) => said.push(one));
  return said;
};
const linesOf = (said: readonly RobustnessSaid[]) => {
  const last = said.at(-1);
  if (last?.kind !== 'found') throw new Error(JSON.stringify(last));
  return intervalLines(last.found);
};

test('tells how far it is, and in the end what it found', () => {
  const said = run({});
  expect(said.filter(({ kind }) => kind === 'progress')).toHaveLength(50);
  expect(said.filter(({ kind }) => kind === 'found')).toHaveLength(1);
  expect(linesOf(said).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
});

test('two clusters that change places with the weights cannot be told apart', () => {
  const lines = linesOf(run({ weights: 40 }));
  expect(lines.map(({ open }) => open)).toEqual([[], ['c'], ['b'], []]);
  expect(openAround(lines, 2)).toEqual({ from: 2, to: 3 });
  expect(openAround(lines, 1)).toBeUndefined();
  expect(openAround(lines, 4)).toBeNull();
  expect(lines[0]).toMatchObject({ nominal: 1, low: 1, high: 1 });
});

test('red lines count as they do in the ranking', () => {
  const fined: RobustnessSaid[] = [];
  const strict = { ...definition, redLines: [{ code: 'X', effect: 'fail' }] } as const;
  runRobustness(
    {
      definition: strict,
      period: '2013',
      inputs: { ...inputs, redLines: [{ unit: 'a', redLine: 'X' }] },
      ...{ assumptions: {}, runs: 5, seed: 1 },
    },
    (one) => fined.push(one),
  );
  expect(linesOf(fined).map(({ id }) => id)).toEqual(['b', 'c', 'd']);
});

test('where nothing varies, nothing is open', () => {
  expect(linesOf(run({ weights: 0 }, 5)).flatMap(({ open }) => open)).toEqual([]);
});

test('what the method does not take is said, not thrown', () => {
  const said: RobustnessSaid[] = [];
  runRobustness(
    { definition, period: '2013', inputs, assumptions: { weights: { percent: 900 } }, runs: 5, seed: 1 },
    (one) => said.push(one),
  );
  expect(said).toEqual([{ kind: 'failed', message: expect.any(String) }]);
});

test('choices become assumptions; what is not chosen does not vary', () => {
  expect(assumptionsOf({ ...firstChoices, weights: 0, error: 0, dropOne: false, otherScorings: false })).toEqual({});
  expect(assumptionsOf(firstChoices)).toMatchObject({ weights: { percent: 20 }, error: { percent: 2 }, dropOne: true });
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

test('around a border only places that are all open against each other go together', () => {
  expect(openAround(chain, 1)).toEqual({ from: 1, to: 2 });
  expect(openAround(chain, 2)).toEqual({ from: 2, to: 3 });
  expect(openAround(chain, 3)).toEqual({ from: 3, to: 5 });
});

test('every place is told with the longest run around it; a decided one with none', () => {
  expect(Object.fromEntries(openRuns([...chain, line(6, [])]))).toEqual({
    1: { from: 1, to: 2 },
    2: { from: 1, to: 2 },
    3: { from: 3, to: 5 },
    4: { from: 3, to: 5 },
    5: { from: 3, to: 5 },
  });
});
