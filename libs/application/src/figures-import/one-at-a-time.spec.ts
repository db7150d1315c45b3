import { OneAtATime } from './one-at-a-time.ts';

test('work goes one at a time, in its order, and what fails holds up nobody', async () => {
  const told: string[] = [];
  const turns = new OneAtATime();
  const work = (name: string) => async () => {
    told.push(`${name} begins`);
    await Promise.resolve();
    await Promise.resolve();
    if (name === 'b') throw new Error('b failed');
    told.push(`${name} ends`);
    return name;
  };
  const all = await Promise.allSettled(['a', 'b', 'c'].map((name) => turns.do(work(name))));
  expect(told).toEqual(['a begins', 'a ends', 'b begins', 'c begins', 'c ends']);
  expect(all).toMatchObject([{ value: 'a' }, { reason: { message: 'b failed' } }, { value: 'c' }]);
  expect(await turns.do(work('d'))).toBe('d');
});
