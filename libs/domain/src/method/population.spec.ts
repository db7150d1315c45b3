import { outsidePopulation, regionCovers } from './population.ts';

describe('population', () => {
  it.each([
    ['410000', '410122', true],
    ['410100', '410122', true],
    ['410100', '410300', false],
    ['410122', '410122', true],
    ['410122', '410100', false],
    ['419001', '419001', true],
  ])('%s covers %s: %s', (outer, inner, covers) => {
    expect(regionCovers(outer, inner)).toBe(covers);
  });

  it('gives the reason for the first rule that does not hold', () => {
    const texts: Record<string, string> = { status: 'active', level: 'municipal', tags: 'river, airport' };
    const why = (rule: Parameters<typeof outsidePopulation>[0]) =>
      outsidePopulation(rule, 'u', (name) => texts[name] ?? '')?.code;
    expect(why({ statuses: ['active'], tags: ['airport'] })).toBeUndefined();
    expect(why({ statuses: ['active'], levels: ['province'] })).toBe('excluded-by-level');
    expect(why({ tags: ['port'] })).toBe('excluded-by-tag');
    expect(why({ regions: ['410000'] })).toBe('excluded-by-region');
    expect(why({ peerGroups: ['A'] })).toBe('excluded-by-peer-group');
    expect(why({ without: [{ id: 'u', reason: 'under construction' }] })).toBe('excluded-by-name');
  });
});
