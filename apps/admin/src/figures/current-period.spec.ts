import { currentPeriod, latestFirst } from './current-period.ts';

const entry = (code: string, state = 'open') => ({ code, state });

describe('currentPeriod', () => {
  it('is the latest that is open, a quarter before a year', () => {
    expect(currentPeriod([entry('2013-Q3'), entry('2013-Q4'), entry('2013'), entry('2014-Q1', 'closed')])).toBe(
      '2013-Q4',
    );
    expect(currentPeriod([entry('2013'), entry('2012')])).toBe('2013');
    expect(currentPeriod([entry('2013', 'closed'), entry('2012', 'closed')])).toBe('2013');
    expect(currentPeriod([])).toBeNull();
  });

  it('orders years, quarters and months by their end', () => {
    expect(latestFirst(['2012', '2013-Q1', '2013-03', '2013', '2013-Q4', '2013-04'])).toEqual([
      '2013',
      '2013-Q4',
      '2013-04',
      '2013-Q1',
      '2013-03',
      '2012',
    ]);
  });
});
