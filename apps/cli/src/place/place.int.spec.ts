import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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
import { run } from '../verb-for-spec.ts';

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

test('a total and whose figures it adds up', async () => {
  const asked = 'figure --total --period 2013-Q1 --indicator REVENUE';
  expect((await words(`${asked} --format text`)).out).toBe(
    'REVENUE 2013-Q1 of all clusters: 211 亿元 (figures of 4 of 4 clusters)\n' +
      '  C02: 80 亿元\n  C03: 70 亿元\n  C04: 60 亿元\n  C01: 1 亿元\n',
  );
  const { out } = await words(`${asked} --region 410100 --among all`);
  expect(JSON.parse(out)).toMatchObject({ regionCode: '410100', among: 'all', before: { periodCode: '2012-Q1' } });
  expect(await words(`${asked} --region NOPE`)).toEqual({
    code: 2,
    out: '',
    err: 'figure: there is no indicator REVENUE or no region NOPE',
  });
  expect((await words(`${asked} --cluster C01`)).err).toBe(
    'figure: of one cluster or of several: --cluster or --total',
  );
  expect((await words('figure --cluster C01 --region X --period 2013 --indicator TAX')).err).toBe(
    'figure: --region goes with --total',
  );
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
  expect(await words('place --cluster C02 --period 2013 --method YEAR --place 99')).toEqual({
    code: 0,
    out: 'null\n',
    err: 'C02 stands at place 1 of 4 already',
  });
  expect(await words('place --cluster C01 --period 2012-Q1 --method QUARTER --place 9 --format text')).toEqual({
    code: 0,
    out: '',
    err: expect.stringMatching(/^C01 (stands at place \d of 4 already|is not ranked in 2012-Q1 by QUARTER)$/),
  });
});

test('a move in words: the sentence, the parts in both measures, who went by', async () => {
  const { out } = await words('place --cluster C01 --period 2013 --method YEAR --format text');
  const [sentence, ...lines] = out.trimEnd().split('\n');
  expect(sentence).toMatch(/^Fell 3 against 2012, from 1 to 4: .*REVENUE \(360\.00 亿元 → 4\.00 亿元\)/);
  expect(lines).toContainEqual(expect.stringMatching(/^ {6}−3 {2}.* Together$/));
  expect(lines.at(-1)).toBe('Passed by: C02 集聚区 2 (2 → 1), C03 集聚区 3 (3 → 2), C04 集聚区 4 (4 → 3)');
  const { out: zh } = await words('place --cluster C01 --period 2013 --method YEAR --format text --language zh');
  expect(zh).toMatch(/^比2012下降 3 位（第 1 位降至第 4 位）：/);
  const { out: gap } = await words('place --cluster C01 --period 2013 --method YEAR --place 1 --format text');
  expect(gap).toMatch(/^\d+\.\d\d points short of place 1\./);
  expect(gap).toContain('  REVENUE: 4.00 亿元 → ');
});

test('a move against another period by other versions', async () => {
  const usual = 'place --cluster C01 --period 2013 --method YEAR';
  const { out } = await words(`${usual} --version 1 --against 2012 --against-version 1`);
  expect(JSON.parse(out)).toMatchObject({ against: '2012', version: 1, againstVersion: 1, places: -3 });
  const { out: same } = await words(`${usual} --against-version 1`);
  expect(JSON.parse(same)).toMatchObject({ against: '2013', places: 0, parts: [] });
});

test('how an indicator came to its score, with the numbers put in', async () => {
  const usual = 'place --cluster C01 --period 2013 --method YEAR --score REVENUE';
  const { out } = await words(usual);
  expect(JSON.parse(out)).toMatchObject({ code: 'REVENUE', raw: 4, score: 0, measured: 4 });
  const { out: text } = await words(`${usual} --format text`);
  expect(text).toMatch(
    /^REVENUE min-max: 4\n {2}100 × \(4 − 4\) ÷ \(\d+ − 4\) = 0\n {2}lowest 4 \(C01\)\n {2}highest \d+ \(\w+\)\n$/,
  );
});

test('where a cluster is strong and weak, against all and against its peers', async () => {
  const usual = 'place --cluster C01 --period 2013 --method YEAR --among';
  const { out } = await words(`${usual} all`);
  const found = JSON.parse(out) as { indicators: object[]; weaknesses: string[] };
  expect(found).toMatchObject({ among: 'all', peerGroup: 'odd', weaknesses: expect.arrayContaining(['REVENUE']) });
  expect(found.indicators).toContainEqual(expect.objectContaining({ code: 'REVENUE', raw: 4, place: 4, of: 4 }));
  const { out: text } = await words(`${usual} all --format text`);
  expect(text).toMatch(/^Against all ranked clusters, strengths:/);
  expect(text).toContain('  REVENUE 4/4: 4.00 亿元, median 260.00 亿元\n');
  // Among two nobody stands out.
  expect((await words(`${usual} peers --format text --language zh`)).out).toBe(
    '与同类相比 odd，强项：无\n与同类相比 odd，弱项：无\n',
  );
});

test('how sure the places of a ranking are, under the usual assumptions or declared ones', async () => {
  const usual = 'robustness --method YEAR --period 2013';
  const { code, out, err } = await words(usual);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const [header, ...lines] = out.trimEnd().split('\n');
  expect(header).toBe('id,rank,low,median,high,top10,ranked');
  expect(lines.map((line) => line.split(',').slice(0, 2))).toEqual([
    ['C02', '1'],
    ['C03', '2'],
    ['C04', '3'],
    ['C01', '4'],
  ]);
  expect((await words(usual)).out).toBe(out);
  const file = join(folder, 'assumptions.json');
  writeFileSync(file, JSON.stringify({ weights: { percent: 10 }, missing: [{ rule: 'zero' }] }));
  const asked = ['--assumptions', file, '--runs', '100', '--sensitivity', '16', '--seed', '7', '--format', 'json'];
  expect(JSON.parse((await run(...usual.split(' '), ...asked)).out)).toMatchObject({
    ...{ methodCode: 'YEAR', periodCode: '2013', runs: 100, seed: 7, draws: 16 },
    assumptions: { weights: { percent: 10 } },
    sensitivity: { factors: [{ factor: 'weights' }, { factor: 'missing' }] },
  });
  expect(await words(`${usual} --stored`)).toMatchObject({
    code: 2,
    err: 'robustness: nobody had it computed for 2013 by YEAR; leave out --stored',
  });
  const stored = {
    intervals: [{ id: 'C09', nominal: 1, low: 1, median: 1, high: 2, inTop: 1, ranked: 1 }],
    undecided: [],
  };
  await queryDatabase(
    database.url,
    `insert into robustness (method_code, period, assumptions, runs, seed, draws, state, asked_by, asked_at, ended_at, total, done, result)
     values ('YEAR', '2013', '{}', 100, 5, 0, 'done', 'tester', now(), now(), 100, 100, '${JSON.stringify({ ...stored, sensitivity: null })}')`,
  );
  const { out: kept, err: old } = await words(`${usual} --stored --format json`);
  expect(old).toMatch(/^computed .*, of a ranking that was computed again since$/);
  expect(JSON.parse(kept)).toMatchObject({ ...stored, seed: 5, askedBy: 'tester', current: false });
});

test('the stars of a period with what the next one takes, and its award lists', async () => {
  const { out } = await words('stars --period 2013 --cluster C01 --format json');
  expect(JSON.parse(out)).toMatchObject([
    { ruleCode: 'STARS', clusterCode: 'C01', stars: 0, nextStar: { stars: 1, open: [{ code: 'REVENUE', short: 96 }] } },
  ]);
  const { out: csv } = await words('stars --period 2013 --rule STARS');
  expect(csv.split('\n')[0]).toMatch(/^rule,id,stars,atMost,next,/);
  expect(csv).toContain('STARS,C01,0,0,1,96');
  const { out: list } = await words('award --period 2013 --scheme STRONG');
  expect(list.split('\n').slice(0, 4)).toEqual([
    'scheme,position,id,value,why',
    'STRONG,1,C02,1,',
    'STRONG,2,C03,2,',
    'STRONG,3,C04,3,',
  ]);
  expect(JSON.parse((await words('award --period 2013 --format json')).out)).toHaveLength(3);
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

/** A day so many days from now, in Beijing. */
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10);

test('an edition is reviewed, posted, objected to and, once closed and answered, final', async () => {
  expect(JSON.parse((await words('edition E-1')).out)).toMatchObject({ code: 'E-1', state: 'draft', number: 1 });
  const sent = await run('edition', 'E-1', '--step', 'under-review', '--note', 'C01 was corrected');
  expect(sent.out).toBe('E-1 is under-review\n');
  expect(JSON.parse((await words('edition E-1')).out)).toMatchObject({
    reviewState: 'waiting',
    review: { sentBy: 'cli:edition', note: 'C01 was corrected', verdict: null },
  });
  expect(await words('edition E-1 --step draft --note why')).toMatchObject({
    code: 2,
    err: expect.stringContaining('goes with --step under-review only'),
  });
  expect((await words('edition E-1 --step draft')).out).toBe('E-1 is draft\n');
  await words('edition E-1 --step under-review');
  expect(await words(`edition E-1 --step posted --until ${inDays(30)}`)).toMatchObject({
    code: 2,
    err: expect.stringMatching(/^edition: --until: .*days/),
  });
  const object = ['objections', 'E-1', '--cluster', 'C01', '--text', 'Our revenue was not 1'];
  expect(await run(...object)).toMatchObject({ code: 2, err: expect.stringContaining('E-1 is not posted') });
  expect((await words(`edition E-1 --step posted --until ${inDays(4)}`)).out).toBe(
    `E-1 is posted until ${inDays(4)}\n`,
  );
  const { out } = await run(...object, '--objector', 'C01 Ltd');
  const { id } = JSON.parse(out) as { id: number };
  expect(JSON.parse(out)).toMatchObject({ clusterCode: 'C01', objector: 'C01 Ltd', filedBy: 'cli:objections' });
  expect(await words('edition E-1 --step final')).toMatchObject({ code: 2, err: expect.stringMatching(/^edition: /) });
  expect(await run('objections', 'E-1', '--answer', '99', '--verdict', 'rejected', '--text', 'no')).toMatchObject({
    code: 2,
    err: 'objections: E-1 has no objection 99',
  });
  const answer = ['objections', 'E-1', '--answer', String(id), '--verdict', 'rejected', '--text', 'It was reported so'];
  expect(JSON.parse((await run(...answer)).out)).toMatchObject({ verdict: 'rejected', answeredBy: 'cli:objections' });
  expect(await run(...answer)).toMatchObject({
    code: 2,
    err: expect.stringMatching(/^objections: .*has its answer already/),
  });
  expect(JSON.parse((await words('objections E-1')).out)).toMatchObject([{ id, answer: 'It was reported so' }]);
  await queryDatabase(database.url, `update edition set posted_until = '2014-01-01' where code = 'E-1'`);
  expect((await words('edition E-1 --step final')).out).toBe('E-1 is final\n');
});

test('a corrected figure: the move since the date it was not known', async () => {
  const file = join(folder, 'corrected.csv');
  writeFileSync(file, 'cluster,period,REVENUE\nC01,2013-Q1,500\n');
  const before = new Date().toISOString();
  expect(await run('import', '--file', file)).toMatchObject({ code: 0, err: '' });
  const usual = 'place --cluster C01 --period 2013 --method YEAR';
  const { code, out, err } = await words(`${usual} --against-as-of ${before}`);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(JSON.parse(out)).toMatchObject({
    against: '2013',
    againstAsOf: before,
    before: { rank: 4, of: 4 },
    after: { rank: 1, of: 4 },
    places: 3,
    parts: expect.arrayContaining([expect.objectContaining({ cause: 'own', column: 'REVENUE', from: 4, to: 503 })]),
  });
  const known = JSON.parse((await words(`${usual} --as-of ${before} --place 1`)).out) as { ways: object[] };
  expect(known.ways).toContainEqual(expect.objectContaining({ code: 'REVENUE', value: 4 }));
  const { out: text } = await words(`${usual} --against-as-of ${before} --format text`);
  expect(text).toContain(
    `Rose 3 against 2013 as known on ${before}, from 4 to 1: INTENSITY (0.36 → 45.73) +2.5, REVENUE`,
  );
});

test('the edition of the corrected ranking says what differs from the one that is final', async () => {
  expect(await words('difference E-1')).toMatchObject({
    code: 2,
    err: 'difference: Edition E-1 takes the place of no other; there is no difference note.',
  });
  expect((await words('recompute')).code).toBe(0);
  expect((await run('freeze', '--code', 'E-2', '--method', 'YEAR', '--period', '2013')).err).toBe('');
  const { out, err } = await words('difference E-2');
  expect(err).toBe('');
  expect(JSON.parse(out)).toMatchObject({
    before: { code: 'E-1' },
    after: { code: 'E-2' },
    clusters: expect.arrayContaining([expect.objectContaining({ id: 'C01', previousRank: 4, rank: 1 })]),
  });
  const { out: text } = await words('difference E-2 --format text');
  const [title, ...lines] = text.trimEnd().split('\n');
  expect(title).toBe('What differs from E-1');
  expect(lines).toEqual(expect.arrayContaining(['  集聚区 1, Rank: 4 → 1', '  集聚区 1, REVENUE: 4.00 → 503.00']));
  expect((await words('difference E-2 --format text --language zh')).out).toMatch(/^与 E-1 的差异\n/);
});

test.each([
  ['place: there is no cluster C99', 'place --cluster C99 --period 2013 --method YEAR'],
  ['place: ', 'place --cluster C01 --period 2013 --method NONE'],
  ['place: --period is a year', 'place --cluster C01 --period soon --method YEAR'],
  ['place: --method <code> is missing', 'place --cluster C01 --period 2013'],
  [
    'place: --place compares no two rankings; leave out --against',
    'place --cluster C01 --period 2013 --method YEAR --place 1 --against 2012',
  ],
  ['place: --among is all or peers', 'place --cluster C01 --period 2013 --method YEAR --among some'],
  [
    'place: --against-as-of: What will be',
    'place --cluster C01 --period 2013 --method YEAR --against-as-of 2999-01-01',
  ],
  ['place: --version is a whole number above 0', 'place --cluster C01 --period 2013 --method YEAR --version 0'],
  [
    'place: there is no ranking of 2013 by YEAR, or none',
    'place --cluster C01 --period 2013 --method YEAR --against-version 9',
  ],
  ['place: --place is a whole number', 'place --cluster C01 --period 2013 --method YEAR --place first'],
  ['figure: --format is json or text', 'figure --cluster C01 --period 2013 --indicator TAX --format csv'],
  ['edition: there is no edition "E-9"', 'edition E-9 --file x.json'],
  ['edition: --file ends in .json, .pdf, .xlsx', 'edition E-1 --file x.doc'],
  ['edition: name one edition', 'edition --file x.json'],
  ['edition: --step is under-review, draft, posted or final, not "superseded"', 'edition E-1 --step superseded'],
  ['edition: --step posted needs the last day', 'edition E-1 --step posted'],
  ['edition: --until is a day', 'edition E-1 --step posted --until soon'],
  ['edition: write it or move it on', 'edition E-1 --step final --file x.json'],
  ['objections: there is no edition "E-9"', 'objections E-9'],
  ['objections: --text: ', 'objections E-1 --cluster C01'],
  ['objections: --verdict: ', 'objections E-1 --answer 1 --verdict maybe --text no'],
  ['objections: name the objection', 'objections E-1 --verdict upheld'],
  ['difference: name one edition', 'difference'],
  ['robustness: there is no ranking of 2013 by NONE', 'robustness --method NONE --period 2013'],
  ['robustness: --method <code> is missing', 'robustness --period 2013'],
  ['robustness: --runs is a whole number from 1 to 100000', 'robustness --method YEAR --period 2013 --runs 2000000'],
  ['robustness: --events is of files', 'robustness --method YEAR --period 2013 --events x.csv'],
  ['stars: there are no stars of C99 in 2013', 'stars --period 2013 --cluster C99'],
  ['stars: --period is a year', 'stars --period soon'],
  ['stars: --cluster is of the database', 'stars --rule r.json --data d.csv --cluster C01'],
  ['award: there is no award list in 2011', 'award --period 2011'],
  ['award: --id and --marks are of files', 'award --period 2013 --marks m.csv'],
  ['edition: --language is zh or en', 'edition E-1 --file x.pdf --language fr'],
  ['jiju freeze: --code: ', 'freeze --method YEAR --period 2013'],
  ['jiju freeze: --period: ', 'freeze --code E-3 --method YEAR --period 2011'],
])('%s', async (message, line) => {
  const { code, out, err } = await run(...line.split(' '));
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(message);
  expect(existsSync('x.json')).toBe(false);
});
