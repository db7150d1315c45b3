import { systemClock, today } from './clock.ts';

const at = (instant: string) => ({ now: () => instant });

test.each([
  ['2013-12-31T15:59:59.999Z', 'Asia/Shanghai', '2013-12-31'],
  ['2013-12-31T16:00:00.000Z', 'Asia/Shanghai', '2014-01-01'],
  ['2013-12-31T16:00:00.000Z', 'UTC', '2013-12-31'],
  ['2024-02-28T16:00:00.000Z', 'Asia/Shanghai', '2024-02-29'],
])('%s in %s is %s', (instant, zone, day) => {
  expect(today(at(instant), zone)).toBe(day);
});

test('Shanghai is the place when none is named', () => {
  expect(today(at('2013-12-31T16:00:00.000Z'))).toBe('2014-01-01');
});

test('the clock of the machine tells instants in UTC', () => {
  expect(systemClock.now()).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
});
