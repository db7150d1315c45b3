import { runWith } from '../verb-for-spec.ts';

const data =
  'id,rank,previousRank,score,awardBlocked,region\na,1,4,90,,410122\nb,2,2,80,FRAUD,410122\nc,3,,80,,410305\nd,3,9,70,,410305\n';
const run = (scheme: object, more = '', files: object = {}) =>
  runWith({ 'scheme.json': scheme, 'data.csv': data, ...files }, `award --scheme scheme.json --data data.csv${more}`);

test('a list by rank, with the reason for everybody, and who was equal to the last', async () => {
  expect(await run({ size: 2, orderedBy: 'rank' })).toEqual({
    code: 0,
    err: 'left out although equal to the last member: d',
    out: [
      'position,id,why',
      '1,a,Rank 1.',
      '2,c,Rank 3.',
      ',d,"It is equal to ""c"", the last on the list, but there are 2 places, and by their codes it comes in position 3: somebody should decide."',
      ',b,"Not eligible this year because of the red line ""FRAUD""."\n',
    ].join('\n'),
  });
});

test('among the clusters of a city, and by the rise', async () => {
  const { out } = await run({ size: 1, orderedBy: 'rank-rise', population: { regions: ['410300'] } });
  expect(out).toContain('1,d,"Rose 6 places, from 9 to 3."');
});

test('the marks of judges, without the ends', async () => {
  const marks = 'unit,mark\nc,9\nc,1\nc,8\na,7\n';
  const { out } = await run({ size: 1, orderedBy: 'marks', trimMarks: 1 }, ' --marks marks.csv', {
    'marks.csv': marks,
  });
  expect(out).toContain('1,c,Inspection marks 8.\n,a,"It comes in position 2');
});

test('a mark for nobody on the list is a slip of the pen', async () => {
  expect(
    await run({ size: 1, orderedBy: 'marks' }, ' --marks marks.csv', { 'marks.csv': 'unit,mark\nc,9\nx,8\n' }),
  ).toMatchObject({ code: 2, err: 'award: row 3 of marks.csv: data.csv has no unit "x"' });
});

test.each<[string, object, string, object]>([
  ['award: scheme.json: The number of places', { size: 0, orderedBy: 'rank' }, '', {}],
  ['award: scheme.json: ', { size: 1, orderedBy: 'beauty' }, '', {}],
  [
    'award: data.csv: There is no earlier ranking',
    { size: 1, orderedBy: 'rank-rise' },
    '',
    { 'data.csv': 'id,rank\na,1\n' },
  ],
  [
    'award: row 2 of marks.csv: "good" is not a number',
    { size: 1, orderedBy: 'marks' },
    ' --marks marks.csv',
    { 'marks.csv': 'unit,mark\na,good\n' },
  ],
  [
    'award: the file of marks marks.csv needs the columns',
    { size: 1, orderedBy: 'marks' },
    ' --marks marks.csv',
    { 'marks.csv': 'who,mark\na,1\n' },
  ],
  [
    'award: data.csv has no column "rank", which the scheme looks at',
    { size: 1, orderedBy: 'rank' },
    '',
    { 'data.csv': 'id,score\na,1\n' },
  ],
  ['award: data.csv has no column "marks"', { size: 1, orderedBy: 'marks' }, '', {}],
  ['award: data.csv has no column "stars"', { size: 1, orderedBy: 'rank', eligibility: { minimumStars: 1 } }, '', {}],
  [
    'award: data.csv: the rank of "a" is 1.5, and not a whole number above 0',
    { size: 1, orderedBy: 'rank' },
    '',
    { 'data.csv': 'id,rank\na,1.5\n' },
  ],
  ['award: --format is csv or json', { size: 1, orderedBy: 'rank' }, ' --format xml', {}],
])('%s', async (message, scheme, more, files) => {
  const { code, out, err } = await run(scheme, more, files);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(message);
  expect(err.split('\n')).toHaveLength(1);
});
