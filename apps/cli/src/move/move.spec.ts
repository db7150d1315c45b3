import { runWith } from '../verb-for-spec.ts';

const method = (weight: number) => ({
  indicators: ['A', 'B'].map((code) => ({
    code,
    direction: 1,
    weight: code === 'A' ? weight : 1,
    parent: 'T',
    scoring: { kind: 'goalposts', low: 0, high: 100 },
  })),
  groups: [{ code: 'T', aggregation: 'arithmetic' }],
  redLines: [{ code: 'ACCIDENT', effect: 'deduct', points: 30 }],
});
const files = {
  'method.json': method(1),
  'old.json': method(9),
  'data.csv': 'id,A,B\na,10,90\nb,60,20\nc,20,20\n',
  'years.csv': 'id,period,A,B\na,2012,10,20\nb,2012,30,20\na,2013,50,20\nb,2013,30,20\n',
  'events.csv': 'unit,redLine\na,ACCIDENT\n',
};
const move = async (line: string) => {
  const { out } = await runWith(files, `move ${line}`);
  const { places, parts } = JSON.parse(out) as { places: number | null; parts: { cause: string; places: number }[] };
  return [places, ...parts.filter((one) => one.places !== 0).map((one) => `${one.cause} ${one.places}`)];
};

test('by another method, in another period and by red lines', async () => {
  expect(await move('--method method.json --data data.csv --unit a --against-method old.json')).toEqual([
    2,
    'method 2',
  ]);
  expect(await move('--method method.json --data years.csv --period 2013 --unit a --against-period 2012')).toEqual([
    1,
    'own 1',
  ]);
  const events = '--method method.json --data data.csv --unit b --against-events events.csv';
  expect(await move(events)).toEqual([-1, 'others -1']);
});

test.each([
  ['move: --unit <id> is missing', '--method method.json --data data.csv'],
  ['move: name what it is compared with', '--method method.json --data data.csv --unit a'],
  ['move: neither side has a unit "x"', '--method method.json --data data.csv --unit x --against-method old.json'],
  ['move: --data <csv> is missing', '--method method.json --unit a'],
])('%s', async (message, line) => {
  const { code, out, err } = await runWith(files, `move ${line}`);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(message);
});

test('what a better place takes, and nothing for whoever has it', async () => {
  const gap = (place: string, unit = 'c') =>
    runWith(files, `gap --method method.json --data data.csv --unit ${unit} --place ${place}`);
  // c has 20 points and b 40: 40 more of A or of B.
  expect(JSON.parse((await gap('2')).out)).toMatchObject({
    place: 2,
    points: 20,
    ways: [{ value: 20 }, { value: 20 }],
  });
  expect(await gap('3')).toEqual({ code: 0, out: 'null\n', err: 'c stands there already, or is not ranked' });
  expect(await gap('0')).toMatchObject({ code: 2, err: 'gap: --place is a whole number above 0, not "0"' });
  expect(await gap('1', 'x')).toMatchObject({ code: 2, err: 'gap: data.csv has no unit "x"' });
});
