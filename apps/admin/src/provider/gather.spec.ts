import { jest } from '@jest/globals';
import { gather } from './gather.ts';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

it('hands a burst over once, and an endless one in turns', () => {
  const rounds: number[][] = [];
  const burst = gather<number>((items) => rounds.push([...items]), { quietMs: 50, longestMs: 200 });
  burst.add(1);
  burst.add(2);
  jest.advanceTimersByTime(50);
  expect(rounds).toEqual([[1, 2]]);
  for (let i = 0; i < 10; i++) {
    burst.add(i);
    jest.advanceTimersByTime(40);
  }
  expect(rounds.slice(1).flat()).toEqual([0, 1, 2, 3, 4]);
  burst.drop();
  jest.advanceTimersByTime(1000);
  expect(rounds).toHaveLength(2);
});
