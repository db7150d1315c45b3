import { logAxis } from './log-axis.ts';

it.each([
  [
    [3, 700],
    [5, 10, 20, 50, 100, 200, 500],
  ],
  [
    [0.15, 1.2],
    [0.2, 0.5, 1],
  ],
  [
    [1, 10],
    [1, 2, 5, 10],
  ],
])('ticks of %j', (values, ticks) => {
  const { domain, ticks: found } = logAxis(values);
  expect(found).toEqual(ticks);
  expect(domain[0]).toBeLessThan(Math.min(...values));
  expect(domain[1]).toBeGreaterThan(Math.max(...values));
});
