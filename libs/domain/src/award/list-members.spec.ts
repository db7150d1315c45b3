import { isRefusal } from '../refusal.ts';
import { checkAwardScheme, type AwardScheme } from './award-scheme.ts';
import { listAwardMembers, type AwardCandidate } from './list-members.ts';

const list = (scheme: AwardScheme, candidates: readonly AwardCandidate[]) => {
  const result = listAwardMembers(scheme, candidates);
  if (isRefusal(result)) throw new Error(JSON.stringify(result.refused));
  return result;
};
const ids = (entries: readonly { id: string }[]) => entries.map((one) => one.id);
const why = (entries: readonly { id: string; reason: { code: string } }[]) =>
  entries.map((one) => `${one.id} ${one.reason.code}`);
const twelve: AwardCandidate[] = Array.from({ length: 12 }, (_, i) => ({
  id: `c${String(i + 1).padStart(2, '0')}`,
  rank: i + 1,
  previousRank: null,
  groups: { region: i % 2 === 0 ? '410122' : '410305' },
}));

describe('十强: the first of the rank', () => {
  const tenStrongest: AwardScheme = { size: 10, orderedBy: 'rank' };

  it('takes ten, and everybody else is told why not', () => {
    const { members, others, tiedWithLast } = list(tenStrongest, [...twelve].reverse());
    expect(ids(members)).toEqual(ids(twelve.slice(0, 10)));
    expect(members[9]).toEqual({
      id: 'c10',
      position: 10,
      reason: { code: 'award-by-rank', path: '', params: { rank: 10 } },
    });
    expect(others.map(({ id, reason }) => [id, reason.code, reason.params['position']])).toEqual([
      ['c11', 'award-too-late', 11],
      ['c12', 'award-too-late', 12],
    ]);
    expect(tiedWithLast).toEqual([]);
  });

  it('names who was left out although tied with the last', () => {
    const tied = twelve.map((one) => ({ ...one, rank: Math.min(one.rank ?? 0, 9) }));
    const { others, tiedWithLast } = list(tenStrongest, tied);
    expect(tiedWithLast).toEqual(['c11', 'c12']);
    expect(others.map(({ id, reason }) => [id, reason.code, reason.params['unit']])).toEqual([
      ['c11', 'award-tied-with-last', 'c10'],
      ['c12', 'award-tied-with-last', 'c10'],
    ]);
  });

  it('a city’s 五强 is one record more', () => {
    expect(ids(list({ size: 5, orderedBy: 'rank', population: { regions: ['410300'] } }, twelve).members)).toEqual([
      'c02',
      'c04',
      'c06',
      'c08',
      'c10',
    ]);
  });

  it('passes over red lines, the unranked and those below a condition', () => {
    const some: AwardCandidate[] = [
      { id: 'a', rank: 1, awardBlocked: 'POLLUTION' },
      { id: 'b', rank: null },
      { id: 'c', rank: 2, stars: 0 },
      { id: 'd', rank: 3, stars: 2 },
    ];
    const { members, others } = list({ size: 10, orderedBy: 'rank', eligibility: { minimumStars: 1 } }, some);
    expect(ids(members)).toEqual(['d']);
    expect(why(others)).toEqual(['a award-blocked-by-red-line', 'b award-not-ranked', 'c award-too-few-stars']);
  });
});

describe('十快: the largest rises in rank', () => {
  const fastest: AwardScheme = { size: 2, orderedBy: 'rank-rise' };

  it('orders by rise, then by the better rank; entrants and fallers are not eligible', () => {
    const some: AwardCandidate[] = [
      { id: 'p', rank: 40, previousRank: 60 },
      { id: 'q', rank: 30, previousRank: 50 },
      { id: 'r', rank: 1, previousRank: 1 },
      { id: 's', rank: 5, previousRank: 90 },
      { id: 't', rank: 2, previousRank: null },
    ];
    const { members, others } = list(fastest, some);
    expect(members.map(({ id, reason }) => [id, reason.params])).toEqual([
      ['s', { rise: 85, from: 90, to: 5 }],
      ['q', { rise: 20, from: 50, to: 30 }],
    ]);
    expect(why(others)).toEqual(['p award-too-late', 'r award-no-rise', 't award-entrant-has-no-rise']);
  });

  it('is refused without an earlier ranking', () => {
    expect(listAwardMembers(fastest, twelve)).toMatchObject({ refused: [{ code: 'award-without-previous-ranking' }] });
  });
});

describe('十先进: by inspection marks', () => {
  it('takes so many of each inspection group', () => {
    const some: AwardCandidate[] = [
      { id: 'n1', rank: 9, marks: 95, groups: { tour: 'north' } },
      { id: 'n2', rank: 8, marks: 94, groups: { tour: 'north' } },
      { id: 'n3', rank: 7, marks: 93, groups: { tour: 'north' } },
      { id: 's1', rank: 6, marks: 80, groups: { tour: 'south' } },
      { id: 's2', rank: null, marks: 80, groups: { tour: 'south' } },
      { id: 's3', rank: 1, marks: null, groups: { tour: 'south' } },
    ];
    const { members, others } = list({ size: 10, orderedBy: 'marks', perGroup: { column: 'tour', most: 2 } }, some);
    expect(ids(members)).toEqual(['n1', 'n2', 's1', 's2']);
    expect(why(others)).toEqual(['s3 award-without-marks', 'n3 award-group-full']);
  });
});

it('an award of size 0 is refused', () => {
  expect(listAwardMembers({ size: 0, orderedBy: 'rank' }, twelve)).toEqual({
    refused: [{ code: 'award-size-not-positive', path: 'size', params: { size: 0 } }],
  });
});

describe('entrants where the rise counts', () => {
  const three: AwardCandidate[] = [
    { id: 'new', rank: 2, previousRank: null },
    { id: 'old', rank: 1, previousRank: 3 },
    { id: 'same', rank: 3, previousRank: 3 },
  ];

  it('have no rise, unless the scheme lets them rise from the place behind the last', () => {
    expect(ids(list({ size: 2, orderedBy: 'rank-rise' }, three).members)).toEqual(['old']);
    expect(list({ size: 1, orderedBy: 'rank-rise', entrants: 'from-behind-last' }, three).members).toMatchObject([
      { id: 'old' },
    ]);
    const fresh = { ...three[0], rank: 1 } as AwardCandidate;
    expect(
      list({ size: 1, orderedBy: 'rank-rise', entrants: 'from-behind-last' }, [fresh, ...three.slice(1)]).members,
    ).toEqual([
      { id: 'new', position: 1, reason: { code: 'award-by-rise', path: '', params: { rise: 3, from: 4, to: 1 } } },
    ]);
  });
});

it('leaves out a whole number of marks at either end', () => {
  const trimmed = (trimMarks: number) => checkAwardScheme({ size: 1, orderedBy: 'marks', trimMarks });
  expect(trimmed(0)).toEqual([]);
  expect(trimmed(2)).toEqual([]);
  for (const wrong of [-1, 0.5, 11, NaN]) expect(trimmed(wrong)).toMatchObject([{ code: 'award-trim-invalid' }]);
});

it.each([
  ['award-trim-without-marks', 'trimMarks', { size: 1, orderedBy: 'rank', trimMarks: 1 }],
  ['award-entrants-without-rise', 'entrants', { size: 1, orderedBy: 'marks', entrants: 'from-behind-last' }],
  ['award-stars-invalid', 'eligibility.minimumStars', { size: 1, orderedBy: 'rank', eligibility: { minimumStars: 9 } }],
] as const)('what cannot mean what it says is refused: %s', (code, path, scheme) => {
  expect(checkAwardScheme(scheme).map((one) => [one.code, one.path])).toEqual([[code, path]]);
});
