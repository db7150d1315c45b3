import { settle, type Unfinished } from './settle.ts';

/** Looks that see these in turn, the last for good, on a clock that only resting moves. */
function setUp(seen: readonly Unfinished[]) {
  let clock = 0;
  let at = 0;
  const told: number[] = [];
  const pace = {
    elapsed: () => clock,
    rest: (milliseconds: number) => Promise.resolve(void (clock += milliseconds)),
  };
  let drains = 0;
  const run = settle({
    drain: () => Promise.resolve(void (drains += 1)),
    look: () => Promise.resolve(seen[Math.min(at++, seen.length - 1)] ?? { waiting: 0, failing: 0 }),
    pace,
    onProgress: ({ waiting }) => void told.push(waiting),
    patience: 1_000,
  });
  return { run, told, drains: () => drains, clock: () => clock };
}

test('what another worker holds is waited for', async () => {
  const { run, told, drains } = setUp([448, 448, 12, 0].map((waiting) => ({ waiting, failing: 0 })));
  expect(await run).toEqual({ waiting: 0, failing: 0 });
  expect(told).toEqual([448, 12, 0]);
  expect(drains()).toBe(4);
});

test('what failed is not waited for', async () => {
  const { run, clock } = setUp([{ waiting: 0, failing: 3 }]);
  expect(await run).toEqual({ waiting: 0, failing: 3 });
  expect(clock()).toBe(0);
});

test('what does not move is given up', async () => {
  const { run, clock } = setUp([5, 4].map((waiting) => ({ waiting, failing: 0 })));
  expect(await run).toEqual({ waiting: 4, failing: 0 });
  expect(clock()).toBe(1_250);
});
