import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  baseCodes,
  clusterCode,
  createHouseDatabase,
  openTestHouse,
  seed,
  smallRecords,
  suiteFolder,
  type TestDatabase,
} from '@jiju/testing';
import { jiju } from '../jiju.ts';

const folder = suiteFolder();
const before = process.env['DATABASE_URL'];
let database: TestDatabase;
beforeAll(async () => {
  database = await createHouseDatabase();
  const { house, save, drain, close } = await openTestHouse(database.url);
  await seed(house, smallRecords({ clusters: 4, years: [2012, 2013] }));
  await save(
    [2012, 2013].flatMap((year) =>
      [1, 2, 3, 4].flatMap((quarter) =>
        [1, 2, 3, 4].flatMap((number) =>
          baseCodes.map((indicator) => ({
            cluster: clusterCode(number),
            period: `${year}-Q${quarter}`,
            indicator,
            // The first falls from the first place to the last.
            value: indicator === 'REVENUE' ? (year === 2013 && number === 1 ? 1 : 100 - 10 * number) : 10 + number,
          })),
        ),
      ),
    ),
  );
  await drain();
  await close();
  process.env['DATABASE_URL'] = database.url;
});
afterAll(async () => {
  if (before === undefined) delete process.env['DATABASE_URL'];
  else process.env['DATABASE_URL'] = before;
  await database.drop();
  rmSync(folder, { recursive: true });
});

async function run(...argv: string[]) {
  const said = { out: '', err: '' };
  const code = await jiju(argv, {
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
  });
  return { code, out: said.out, err: said.err.trimEnd() };
}
const words = (line: string) => run(...line.split(' '));

test('a figure and what it was made of, down to who entered it', async () => {
  const { code, out } = await words('figure --cluster C01 --period 2013-Q1 --indicator INTENSITY --format text');
  expect(code).toBe(0);
  expect(out.replaceAll(/ at \S+\)/g, ' at T)')).toBe(
    [
      `INTENSITY 2013-Q1 of C01: ${1 / 11} (= REVENUE / AREA)`,
      '  REVENUE 2013-Q1 of C01: 1 亿元 (reported, approved, by tester at T)',
      '  AREA 2013-Q1 of C01: 11 亿元 (reported, approved, by tester at T)\n',
    ].join('\n'),
  );
  const { out: json } = await words('figure --cluster C01 --period 2013-Q1 --indicator INTENSITY');
  expect(JSON.parse(json)).toMatchObject({ value: 1 / 11, inputs: [{ indicatorCode: 'REVENUE' }, { value: 11 }] });
});

test('why a place moved, and what a better one takes', async () => {
  const { out } = await words('place --cluster C01 --period 2013 --method YEAR');
  const move = JSON.parse(out) as { places: number; parts: { places: number; cause: string }[] };
  expect(move).toMatchObject({ before: { rank: 1, of: 4 }, after: { rank: 4 }, places: -3 });
  expect(move.parts.reduce((sum, { places }) => sum + places, 0)).toBe(-3);
  expect(move.parts.map(({ cause }) => cause)).toContain('own');
  expect(JSON.parse((await words('place --cluster C01 --period 2013 --method YEAR --place 1')).out)).toMatchObject({
    place: 1,
    ways: expect.arrayContaining([expect.objectContaining({ code: 'REVENUE', value: 4 })]),
  });
  expect((await words('place --cluster C02 --period 2013 --method YEAR --place 1')).out).toBe('null\n');
});

test('a ranking is frozen, and its edition written as every kind of file', async () => {
  expect(await run('freeze', '--code', 'E-1', '--method', 'YEAR', '--period', '2013', '--note-zh', '年度')).toEqual({
    code: 0,
    out: expect.stringMatching(/^E-1 is frozen as a draft: [0-9a-f]{64}\n$/),
    err: '',
  });
  const file = (ending: string) => join(folder, `E-1.${ending}`);
  for (const ending of ['json', 'pdf', 'xlsx'])
    expect(await run('edition', 'E-1', '--file', file(ending), '--language', 'en')).toMatchObject({ code: 0, err: '' });
  expect(readFileSync(file('pdf')).subarray(0, 5).toString()).toBe('%PDF-');
  expect(readFileSync(file('xlsx')).subarray(0, 2).toString()).toBe('PK');
  // What was written is the file that proves itself, alone and against the house.
  expect(await run('verify-edition', file('json'), '--database')).toEqual({
    code: 0,
    out: [
      'E-1: YEAR version 1, 2013, 4 clusters: its results follow from its inputs',
      'E-1: as it is in the database',
      '1 editions in the chain\n',
    ].join('\n'),
    err: '',
  });
  await expect(run('edition', 'E-1', '--file', file('json'))).rejects.toMatchObject({ code: 'EEXIST' });
});

test.each([
  ['place: there is no cluster C99', 'place --cluster C99 --period 2013 --method YEAR'],
  ['place: ', 'place --cluster C01 --period 2013 --method NONE'],
  ['place: --period is a year', 'place --cluster C01 --period soon --method YEAR'],
  ['place: --method <code> is missing', 'place --cluster C01 --period 2013'],
  ['place: --place is a whole number', 'place --cluster C01 --period 2013 --method YEAR --place first'],
  ['figure: --format is json or text', 'figure --cluster C01 --period 2013 --indicator TAX --format csv'],
  ['edition: there is no edition "E-9"', 'edition E-9 --file x.json'],
  ['edition: --file ends in .json, .pdf, .xlsx', 'edition E-1 --file x.doc'],
  ['edition: name one edition', 'edition --file x.json'],
  ['edition: --language is zh or en', 'edition E-1 --file x.pdf --language fr'],
  ['jiju freeze: --code: ', 'freeze --method YEAR --period 2013'],
  ['jiju freeze: --period: ', 'freeze --code E-3 --method YEAR --period 2011'],
])('%s', async (message, line) => {
  const { code, out, err } = await run(...line.split(' '));
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(message);
  expect(existsSync('x.json')).toBe(false);
});
