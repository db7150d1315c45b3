import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MethodDefinition } from '@jiju/domain';
import {
  baseCodes,
  clusterCode,
  createHouseDatabase,
  openTestHouse,
  queryDatabase,
  seed,
  smallRecords,
  suiteFolder,
  type TestDatabase,
} from '@jiju/testing';
import { run as runVerb } from '../verb-for-spec.ts';

const folder = suiteFolder();
const at = (name: string) => join(folder, name);
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
            value: indicator === 'REVENUE' ? 100 - 10 * number + (year % 2) / 3 : 10 + ((7 * number) % 5) + 0.1,
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
  const said = await runVerb(...argv);
  return { ...said, out: said.out.trimEnd() };
}
const words = (line: string) => run(...line.split(' '));
const refused = (err: unknown) => ({ code: 2, out: '', err });
const definitionIn = (file: string) => JSON.parse(readFileSync(at(file), 'utf8')) as MethodDefinition;

test('its versions, and what one says', async () => {
  expect((await words('method YEAR --format text')).out).toBe('1  YEAR-1  in force  –');
  const list = JSON.parse((await words('method YEAR')).out) as object[];
  expect(list).toMatchObject([{ number: 1, state: 'active', effectiveFrom: null, reviewState: 'none' }]);
  expect(list[0]).not.toHaveProperty('definition');
  const { out } = await words('method YEAR --version 1');
  expect(await run('method', 'YEAR', '--version', '1', '--file', at('one.json'))).toMatchObject({ code: 0 });
  expect(definitionIn('one.json')).toEqual(JSON.parse(out));
  // A file that is there stays.
  await expect(run('method', 'YEAR', '--version', '1', '--file', at('one.json'))).rejects.toThrow(/EEXIST/);
});

test.each([
  ['method', 'name one method by its code'],
  ['method NOPE', 'there is no method NOPE'],
  ['method YEAR --version 7', 'there is no version 7; there are 1'],
  ['method YEAR --retire', '--version <number> is missing'],
  ['method YEAR --version 1 --retire --send', 'one thing at a time: --retire or --send'],
  ['method YEAR --version 1 --retire --note x', '--note does not go with --retire'],
  ['method YEAR --version 1 --activate soon', '--activate is a year, a quarter or a month: 2013, 2013-Q4, 2013-12'],
  ['method YEAR --version 1 --activate 2013-Q1', /^--activate: .*2013-Q1/],
  ['method YEAR --version 1 --answer maybe', '--answer is approved or sent-back, not "maybe"'],
  ['method YEAR --draft none.json', /none\.json/],
  ['inputs --method YEAR --period 2031 --files x', /^there is no ranking of 2031 by YEAR/],
  ['inputs --method YEAR --period 2013', '--files <beginning of their names> is missing'],
])('%s: said in one sentence', async (line, message) => {
  const said = typeof message === 'string' ? `${line.split(' ')[0]}: ${message}` : expect.stringMatching(message);
  const { err, ...rest } = await words(line);
  expect({ ...rest, err: typeof message === 'string' ? err : err.replace(/^\w+: /, '') }).toEqual(refused(said));
});

test('a draft from a file, reviewed, with its effect in every period, put into force, moved and taken out', async () => {
  const definition = definitionIn('one.json');
  const reversed = {
    ...definition,
    indicators: definition.indicators.map((one) => ({ ...one, direction: -1 * one.direction })),
  };
  writeFileSync(at('two.json'), JSON.stringify(reversed));
  expect((await run('method', 'YEAR', '--draft', at('two.json'))).out).toBe('2  YEAR-2  draft');
  expect((await run('method', 'YEAR', '--version', '2', '--send', '--note', 'reversed')).out).toBe(
    '2  YEAR-2  draft, sent for review',
  );
  // Both would be the operator, and nobody answers what they sent themselves.
  expect((await words('method YEAR --version 2 --answer approved')).code).toBe(2);
  expect((await words('method YEAR --version 2 --call-back')).out).toBe('2  YEAR-2  draft');

  const effects = JSON.parse((await words('method YEAR --version 2 --effect')).out) as { moved: number }[];
  expect(effects).toMatchObject([
    { periodCode: '2012', against: 1, number: 2, ranked: { before: 4, after: 4 } },
    { periodCode: '2013', against: 1 },
  ]);
  const text = (await words('method YEAR --version 2 --effect --from 2013 --format text')).out;
  expect(text).toMatch(new RegExp(`^2013, against version 1: 4 ranked, ${effects[1]?.moved} move`));

  expect((await words('method YEAR --version 2 --activate 2012')).out).toBe('2  YEAR-2  in force  2012 –');
  expect((await words('method YEAR --version 2 --activate 2013 --until 2013')).out).toBe(
    '2  YEAR-2  in force  2013 – 2013',
  );
  expect((await words('method YEAR --format text')).out.split('\n')[0]).toBe('1  YEAR-1  in force  – 2012');
  expect((await words('method YEAR --version 2 --retire')).out).toBe('2  YEAR-2  retired  2013 – 2013');
  expect((await words('method YEAR --version 1 --activate always')).out).toBe('1  YEAR-1  in force  –');
  const actors = await queryDatabase<{ actor: string }>(
    database.url,
    `select distinct actor from fact where subject_kind = 'method-versions' and subject_key = 'YEAR-2'`,
  );
  expect(actors).toEqual([{ actor: 'cli:method' }]);
});

test('what a ranking follows from comes out as files that evaluate takes, to the last digit', async () => {
  await queryDatabase(
    database.url,
    `insert into red_line_event (code, cluster_code, period_code, red_line, count, reason_zh, reason_en, evidence, happened_on, issuing_body, appeal)
     select 'E-1', '${clusterCode(2)}', '2013-Q2', 'ACCIDENT', 1, 'x', '', '', '2013-05-01', 'x', 'none'`,
  );
  await words('recompute --all');
  const { out } = await run('inputs', '--method', 'YEAR', '--period', '2013', '--files', at('year'));
  expect(out).toBe(
    `jiju evaluate --method ${at('year-method.json')} --data ${at('year-data.csv')} --events ${at('year-events.csv')}`,
  );
  expect(definitionIn('year-method.json')).toEqual(definitionIn('one.json'));
  const evaluated = await run(...out.split(' ').slice(1));
  expect(evaluated.code).toBe(0);
  const ranking = (await words('ranking --method YEAR --period 2013')).out;
  const column = (csv: string, name: string, id: string) => {
    const [head = [], ...rows] = csv.split('\n').map((line) => line.split(','));
    return rows.map((row) => `${row[head.indexOf(id)]} ${row[head.indexOf(name)]}`).sort();
  };
  for (const name of ['score', 'rank'])
    expect(column(evaluated.out, name, 'id')).toEqual(column(ranking, name, 'clusterCode'));
  expect(readFileSync(at('year-events.csv'), 'utf8')).toBe(`unit,redLine,count\n${clusterCode(2)},ACCIDENT,1\n`);
});

test('with the other periods a method looks at', async () => {
  const definition = { ...definitionIn('one.json'), measuredOver: 'all-periods' };
  writeFileSync(at('over.json'), JSON.stringify(definition));
  await run('method', 'YEAR', '--draft', at('over.json'));
  await words('method YEAR --version 3 --activate always');
  await words('recompute');
  const { out } = await run('inputs', '--method', 'YEAR', '--period', '2013', '--files', at('over'));
  expect(out).toContain('--period 2013');
  const evaluated = await run(...out.split(' ').slice(1), '--format', 'json');
  const ranking = JSON.parse((await words('ranking --method YEAR --period 2013 --format json')).out) as {
    rows: { clusterCode: string; score: number }[];
  };
  for (const { clusterCode: code, score } of ranking.rows)
    expect(evaluated.out).toMatch(new RegExp(`"${code}"[^]*${score}`));
});
