import { gather } from './gather.ts';

const never = 1_000_000;

it('hands a burst over once, as soon as it is quiet', async () => {
  const round = await new Promise((resolve) => {
    const burst = gather<number>(resolve, { quietMs: 1, longestMs: never });
    [1, 2, 3].forEach(burst.add);
  });
  expect(round).toEqual([1, 2, 3]);
});

it('hands over in turns what never becomes quiet', async () => {
  const rounds: (readonly number[])[] = [];
  const burst = gather<number>((items) => rounds.push(items), { quietMs: never, longestMs: 1 });
  for (let i = 0; rounds.length < 3; i++) {
    burst.add(i);
    await new Promise((resolve) => setImmediate(resolve));
  }
  burst.drop();
  const all = rounds.flat();
  expect(all).toEqual(all.map((_, i) => i));
});

it('hands over nothing that was dropped', async () => {
  const rounds: unknown[] = [];
  const burst = gather<number>((items) => rounds.push(items), { quietMs: 1, longestMs: 1 });
  burst.add(1);
  burst.drop();
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(rounds).toEqual([]);
});
