import type { RankMove } from '@jiju/contract';
import fc from 'fast-check';
import { moveSteps, stepDomain } from './move-steps.ts';

const part = (
  cause: RankMove['parts'][number]['cause'],
  places: number,
  points: number,
): RankMove['parts'][number] => ({
  cause,
  column: null,
  places,
  points,
  from: null,
  to: null,
});
const move = (parts: RankMove['parts'], rank: number, score: number): RankMove => {
  const sum = (by: 'places' | 'points') => parts.reduce((total, each) => total + each[by], 0);
  return {
    methodCode: 'M',
    periodCode: '2013',
    against: '2012',
    ...{ asOf: null, againstAsOf: null, version: null, againstVersion: null },
    clusterId: 1,
    before: { rank, score, of: 20 },
    after: { rank: rank - sum('places'), score: score + sum('points'), of: 20 },
    places: sum('places'),
    parts,
    others: [],
    crossings: { passedBy: [], passed: [] },
  };
};
const names = {
  part: ({ cause }: { cause: string }) => ({ name: cause, detail: `${cause}!` }),
  ends: ['2012', '2013'] as const,
};

test('places lead from the old rank to the new one, a gain towards the first', () => {
  const steps = moveSteps(
    move([part('others', 1.5, 0), part('method', 0, 2), part('own', -4.5, -3)], 8, 60),
    'places',
    names,
  );
  expect(steps).toEqual([
    { name: '2012', detail: '2012', kind: 'end', from: 8, to: 8, change: 0 },
    { name: 'others', detail: 'others!', kind: 'gain', from: 8, to: 6.5, change: 1.5 },
    { name: 'own', detail: 'own!', kind: 'loss', from: 6.5, to: 11, change: -4.5 },
    { name: '2013', detail: '2013', kind: 'end', from: 11, to: 11, change: 0 },
  ]);
  expect(stepDomain(steps, 'places')).toEqual([5, 12]);
  expect(stepDomain(moveSteps(move([part('own', 1, 0)], 2, 60), 'places', names), 'places')).toEqual([0.5, 3]);
});

test('points lead from the old score to the new one, and parts that only moved places are no bars', () => {
  const steps = moveSteps(
    move([part('others', 1.5, 0), part('method', 0, 2), part('own', -4.5, -3)], 8, 60),
    'points',
    names,
  );
  expect(steps.map(({ name, from, to }) => [name, from, to])).toEqual([
    ['2012', 60, 60],
    ['method', 60, 62],
    ['own', 62, 59],
    ['2013', 59, 59],
  ]);
  const [low, high] = stepDomain(steps, 'points');
  expect([low, high].map((value) => Math.round(value * 100) / 100)).toEqual([58.85, 62.15]);
});

test('who was not ranked both times has no waterfall', () => {
  const entered = { ...move([], 8, 60), before: { rank: null, score: null, of: 20 }, places: null };
  expect(moveSteps(entered, 'places', names)).toEqual([]);
});

test('the bars hang together from end to end, whatever the parts', () => {
  const halves = fc.integer({ min: -40, max: 40 }).map((twice) => twice / 2);
  fc.assert(
    fc.property(fc.array(halves, { maxLength: 20 }), (changes) => {
      const steps = moveSteps(
        move(
          changes.map((change) => part('own', change, change)),
          500,
          50,
        ),
        'places',
        names,
      );
      steps.forEach((step, at) => expect(step.from).toBe(steps[at - 1]?.to ?? 500));
      expect(steps.at(-1)?.to).toBe(500 - changes.reduce((sum, change) => sum + change, 0));
    }),
  );
});
