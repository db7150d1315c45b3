import { timingWords } from './timing-words.ts';

describe('timingWords', () => {
  it('says intervals, hours and days, and leaves the rest as it is', () => {
    expect(timingWords('5 s')).toEqual({ key: 'every.s', params: { count: '5' } });
    expect(timingWords('0 5 0 * * *')).toEqual({ key: 'daily', params: { time: '00:05' } });
    expect(timingWords('30 2 * * *')).toEqual({ key: 'daily', params: { time: '02:30' } });
    expect(timingWords('0 15 * * * *')).toEqual({ key: 'hourly', params: { minute: '15' } });
    expect(timingWords('0 0 2 * * 1')).toBeNull();
    expect(timingWords('*/5 * * * *')).toBeNull();
  });
});
