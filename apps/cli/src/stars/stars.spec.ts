import { runWith } from '../verb-for-spec.ts';

const rule = { combine: 'all', entry: { TAX: 0.3 }, levels: [{ stars: 1, thresholds: { TAX: 0.75, STAFF: 0.3 } }] };
const data = 'name,TAX,STAFF,note\nz1,0.8,0.3,x\nz2,0.5,,y\nz3,0.5,1,z\n';
const usual = 'stars --rule rule.json --data data.csv';
const run = (files: object, line = usual) => runWith({ 'rule.json': rule, 'data.csv': data, ...files }, line);

test('stars and what the next one takes; a missing figure leaves open only what it decides', async () => {
  expect(await run({})).toEqual({
    code: 0,
    err: '',
    out: 'id,stars,atMost,entry,next,TAX,STAFF\nz1,1,1,true,,,\nz2,0,0,true,1,0.25,\nz3,0,0,true,1,0.25,0\n',
  });
  const { out } = await run({}, 'stars --rule rule.json --data data.csv --format json');
  expect(JSON.parse(out)).toMatchObject([
    { id: 'z1', stars: 1 },
    { missing: [] },
    { next: { gaps: [{ short: 0.25 }, {}] } },
  ]);
});

test.each<[string, object, string]>([
  [
    'stars: the data file data.csv has no column "STAFF" that the rule asks for',
    { 'data.csv': 'name,TAX\nz1,1\n' },
    usual,
  ],
  ['stars: rule.json: The star rule has no levels. (at levels)', { 'rule.json': { ...rule, levels: [] } }, usual],
  ['stars: rule.json: ', { 'rule.json': { ...rule, combine: 'most' } }, usual],
  ['stars: rule.json: ', { 'rule.json': { ...rule, colour: 'red' } }, usual],
  [
    'stars: row 2, column "TAX" of data.csv: "many" is not a number',
    { 'data.csv': 'name,TAX,STAFF\nz1,many,1\n' },
    usual,
  ],
  ['stars: --rule <json> is missing', {}, 'stars --data data.csv'],
  ['stars: --data <csv> is missing', {}, 'stars --rule rule.json'],
  ['stars: --format is csv or json', {}, 'stars --rule rule.json --data data.csv --format xml'],
])('%s', async (message, files, line) => {
  const { code, out, err } = await run(files, line);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(message);
  expect(err.split('\n')).toHaveLength(1);
});
