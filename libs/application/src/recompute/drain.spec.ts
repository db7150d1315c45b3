import { directiveScope } from '@jiju/domain';
import type { Actor, House, Taken } from '../path/house.ts';
import { createDrain } from './drain.ts';

const actor: Actor = { login: 'worker', requestId: '' };

/** A house whose rounds take these numbers of scopes, then none; each round takes so many milliseconds. */
function setUp(taken: number[], milliseconds: number) {
  let clock = 0;
  const rests: number[] = [];
  const house = {
    recompute: () => {
      clock += milliseconds;
      const count = taken.shift() ?? 0;
      const scopes = Array.from({ length: count }, (_, at) => directiveScope(`D${at}`));
      return Promise.resolve({ scopes, extent: count < 10 ? 'all' : 'part' } satisfies Taken);
    },
  } as unknown as House;
  const pace = {
    elapsed: () => clock,
    rest: (duration: number) => Promise.resolve(void rests.push(duration)),
  };
  const onError = (error: unknown): never => {
    throw error;
  };
  return { rests, drain: createDrain({ house, actor, limit: 10, onError, pace }), left: taken };
}

test('a few changes are followed at once', async () => {
  const { drain, rests, left } = setUp([1, 1], 7);
  await drain();
  expect(left).toEqual([]);
  expect(rests).toEqual([]);
});

test('in a stream of changes it rests as long as it worked', async () => {
  const { drain, rests } = setUp([1, 2, 3, 2, 1], 7);
  await drain();
  expect(rests).toEqual([7, 7, 7]);
});

test('and never long', async () => {
  const { drain, rests } = setUp([1, 1, 1], 4_000);
  await drain();
  expect(rests).toEqual([250]);
});

test('a bulk is worked off without rest', async () => {
  const { drain, rests } = setUp([10, 10, 10, 10, 10, 3], 50);
  await drain();
  expect(rests).toEqual([]);
});
