import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { evaluate } from './evaluate.ts';

const method = {
  indicators: [
    { code: 'REVENUE', direction: 1, weight: 60, parent: 'TOTAL', scoring: { kind: 'min-max' } },
    { code: 'ENERGY', column: '能耗', direction: -1, weight: 40, parent: 'TOTAL', scoring: { kind: 'min-max' } },
  ],
  groups: [{ code: 'TOTAL', aggregation: 'arithmetic' }],
  weightsMustSum: 100,
  rounding: { score: 2 },
};
const data = 'code,name,REVENUE,能耗\nC2,"b, with a comma",20,1\nC1,a,10,3\nC3,c,,2\n';

describe('evaluate', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'evaluate-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const run = async (what: { method?: unknown; data?: string | Buffer; args?: string[] }) => {
    const methodPath = join(folder, 'method.json');
    const dataPath = join(folder, 'data.csv');
    await writeFile(methodPath, typeof what.method === 'string' ? what.method : JSON.stringify(what.method ?? method));
    await writeFile(dataPath, what.data ?? data);
    const said = { out: '', err: '' };
    const io = { out: (text: string) => void (said.out += text), err: (text: string) => void (said.err += text) };
    const code = await evaluate(['--method', methodPath, '--data', dataPath, ...(what.args ?? [])], io);
    return { code, out: said.out, err: said.err.replaceAll(`${folder}/`, '') };
  };
  const refused = async (what: Parameters<typeof run>[0]) => {
    const { code, out, err } = await run(what);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    return err.trimEnd();
  };

  it('prints id, item scores, group scores, score and rank, in the order of the rows', async () => {
    expect(await run({})).toEqual({
      code: 0,
      err: '',
      out: 'id,REVENUE,ENERGY,TOTAL,score,rank\nC2,100,100,100,100,1\nC1,0,0,0,0,3\nC3,,50,50,50,2\n',
    });
  });

  it('reads a byte order mark, CRLF and another id column', async () => {
    const { out } = await run({ data: `\uFEFF${data.replaceAll('\n', '\r\n')}`, args: ['--id', 'name'] });
    expect(out).toContain('"b, with a comma",100,100,100,100,1\n');
  });

  it.each([
    ['semicolons', data.replaceAll('"b, with a comma"', 'b').replaceAll(',', ';')],
    ['tabs', data.replaceAll('"b, with a comma"', 'b').replaceAll(',', '\t')],
    ['commas, with a semicolon in a name nobody quoted', data.replace('name', 'name; or what it is')],
    [
      'semicolons, with commas in a quoted name',
      data.replaceAll('"b, with a comma"', 'b').replaceAll(',', ';').replace('name', '"name, or not"'),
    ],
  ])('reads columns separated by %s', async (_, text) => {
    expect(await run({ data: text })).toMatchObject({ code: 0, err: '', out: (await run({})).out });
  });

  it('does not mind headings that are empty', async () => {
    const wider = data.replaceAll('\n', ',,\n');
    expect(await run({ data: wider })).toMatchObject({ code: 0, out: (await run({})).out });
  });

  it('takes the id column from the method unless told otherwise', async () => {
    const { out } = await run({ method: { idColumn: 'name', ...method } });
    expect(out).toContain('\nc,,50,50,50,2\n');
    expect((await run({ method: { idColumn: 'name', ...method }, args: ['--id', 'code'] })).out).toContain('\nC3,');
  });

  describe('of several periods', () => {
    const both = { ...method, measuredOver: 'all-periods', missing: { rule: 'last-period', periods: 1 } };
    const years = 'code,period,REVENUE,能耗\nC1,2012,0,3\nC2,2012,10,1\nC1,2013,20,1\nC2,2013,,3\n';

    it('ranks the one asked for, the last one when none is, and looks at the others', async () => {
      const last = 'id,REVENUE,ENERGY,TOTAL,score,rank,imputed\nC1,100,100,100,100,1,\nC2,50,0,30,30,2,REVENUE\n';
      expect(await run({ method: both, data: years, args: ['--period', '2013'] })).toMatchObject({
        code: 0,
        out: last,
      });
      expect((await run({ method: both, data: years, args: ['--period-column', 'period'] })).out).toBe(last);
      const first = await run({ method: both, data: years, args: ['--period', '2012'] });
      expect(first.out).toContain('C2,50,100,70,70,1,\n');
    });

    it('says what the file lacks', async () => {
      expect(await refused({ method: both })).toContain('looks at several periods');
      expect(await refused({ method: both, data: years, args: ['--period', '2014'] })).toContain(
        'no rows of the period',
      );
      expect(await refused({ method: both, data, args: ['--period', '2013'] })).toContain('no column "period"');
      expect(await refused({ data: years.replace('2012', 'soon'), args: ['--period', '2013'] })).toContain(
        '"soon" is no',
      );
      const ofAnother = {
        ...method,
        groups: [{ ...method.groups[0], weighting: 'principal-components', weightsOf: '2009' }],
      };
      expect(await refused({ method: ofAnother, data: years, args: ['--period', '2013'] })).toContain(
        'no rows of 2009',
      );
    });
  });

  it('takes off what red lines cost, and refuses those the method does not know', async () => {
    const strict = { ...method, redLines: [{ code: 'ACCIDENT', effect: 'deduct', points: 5, maximum: 8 }] };
    const events = join(folder, 'events.csv');
    await writeFile(events, 'unit,redLine,count\nC2,ACCIDENT,1\nC3,ACCIDENT,2\n');
    const { out } = await run({ method: strict, args: ['--events', events] });
    expect(out).toContain('C2,100,100,100,95,1\n');
    expect(out).toContain('C3,,50,50,42,2\n');
    expect(await refused({ args: ['--events', events] })).toContain('no red line "ACCIDENT"');
  });

  it.each([
    ['unit,redLine\nC22,ACCIDENT\n', 'row 2 of events.csv: data.csv has no unit "C22"', []],
    ['unit,redLine,count\nC2,ACCIDENT,0.5\n', '"0.5" is no whole number above 0', []],
    ['unit,redLine,count\nC2,ACCIDENT,1e300\n', '"1e300" is no whole number above 0', []],
    ['unit,redLine,period\nC2,ACCIDENT,2013\n', 'it names a period, and data.csv is read without periods', []],
    ['unit,redLine,period\nC2,ACCIDENT,soon\n', '"soon" is no period', ['--period-column', 'period']],
    [
      'unit,redLine,period\nC2,ACCIDENT,2012\n',
      'data.csv has no rows of the period "2012"',
      ['--period-column', 'period'],
    ],
  ])('refuses red lines that nobody would be met by: %j', async (text, message, options) => {
    const redLines = [{ code: 'ACCIDENT', effect: 'fail' }];
    const events = join(folder, 'events.csv');
    await writeFile(events, text);
    const args = ['--events', events, ...options];
    const years = data.replace(/^.*$/gm, (line, at) => (line === '' ? '' : `${line},${at === 0 ? 'period' : '2013'}`));
    expect(await refused({ method: { ...method, redLines }, data: options.length > 0 ? years : data, args })).toContain(
      message,
    );
  });

  it('says in either format that nobody can be compared with the reference unit', async () => {
    const scoring = { kind: 'distance-to-reference', unit: 'zzz' };
    const against = { ...method, indicators: [{ ...method.indicators[0], scoring }, method.indicators[1]] };
    for (const format of ['csv', 'json']) {
      const { code, err } = await run({ method: against, args: ['--format', format] });
      expect({ code, err }).toEqual({
        code: 0,
        err: 'note: The reference unit "zzz" of "REVENUE" is not in the data: nobody gets a score from it.\n',
      });
    }
  });

  it('prints everything as JSON, null with a reason', async () => {
    const { out } = await run({ args: ['--format', 'json'] });
    const { ranked, units } = JSON.parse(out) as { ranked: number; units: { id: string; indicators: unknown[] }[] };
    expect(ranked).toBe(3);
    expect(units[2]?.indicators[0]).toMatchObject({
      raw: null,
      points: null,
      missing: { code: 'missing-not-reported' },
    });
  });

  it('says on the side who is not ranked', async () => {
    const { code, err } = await run({ method: { ...method, missing: { rule: 'exclude' } } });
    expect(code).toBe(0);
    expect(err).toContain('not ranked: C3: 1 of 2 indicators are missing; at least 2 are needed.\n');
  });

  it.each<[string, Parameters<typeof run>[0]]>([
    [
      'evaluate: row 3, column "REVENUE" of data.csv: "1,000" is not a number',
      { data: data.replace('C1,a,10', 'C1,a,"1,000"') },
    ],
    [
      'evaluate: row 3, column "REVENUE" of data.csv: 1e308 is too large to be computed with',
      { data: data.replace('C1,a,10', 'C1,a,1e308') },
    ],
    ['evaluate: "C2" stands twice in data.csv, in rows 2 and 3', { data: data.replace('C1', 'C2') }],
    ['evaluate: row 3 of data.csv has no value in its id column "code"', { data: data.replace('C1', '') }],
    ['evaluate: the data file data.csv has no column "cod" to name the rows by', { args: ['--id', 'cod'] }],
    ['evaluate: the data file data.csv has two columns named "能耗"', { data: data.replace('name', '能耗') }],
    [
      'evaluate: the data file data.csv has two columns named "note"',
      { data: 'code,note,note,REVENUE,能耗\nC1,a,b,1,2\n' },
    ],
    [
      'evaluate: the header of data.csv holds commas and semicolons, and it is not clear which of them separate the columns',
      { data: 'code,REVENUE;能耗\nC1,1;2\n' },
    ],
    ['evaluate: row 2, column "REVENUE" of data.csv: "1,5" is not a number', { data: 'code;REVENUE;能耗\nC1;1,5;2\n' }],
    ['evaluate: the data file data.csv is empty', { data: '' }],
    ['evaluate: the data file data.csv has a header and no rows', { data: 'code,REVENUE,能耗\n' }],
    ['evaluate: the data file data.csv is not UTF-8 text', { data: Buffer.from([0xc4, 0xdc, 0xba, 0xc4]) }],
    [
      'evaluate: the data file data.csv is not a well-formed CSV (line 3)',
      { data: 'code,REVENUE,能耗\nC1,1,2\nC2,1\n' },
    ],
    [
      'evaluate: data.csv: The data have no column "能耗", which the indicator "ENERGY" reads.',
      { data: data.replace('能耗', 'x') },
    ],
    ['evaluate: the method file method.json is not JSON', { method: '{' }],
    ['evaluate: the method file method.json is not JSON', { method: '{\n  "indicators": [\n    oops\n  ]\n}\n' }],
    ['evaluate: the method file method.json is not JSON', { method: 'code,name\r\n1,2\r\n' }],
    [
      'evaluate: method.json: The method is not well-formed at indicators.0.weight',
      { method: { ...method, indicators: [{ ...method.indicators[0], weight: '60' }] } },
    ],
    [
      'evaluate: method.json: The method is not well-formed at -: Unrecognized key: "weigths"',
      { method: { ...method, weigths: 1 } },
    ],
    [
      'evaluate: method.json: The weights in the group "TOTAL" add up to 100, not to 99. (at groups.0)',
      { method: { ...method, weightsMustSum: 99 } },
    ],
    ['evaluate: --format is csv or json, not "xml"', { args: ['--format', 'xml'] }],
    ["evaluate: Unknown option '--formt'", { args: ['--formt', 'csv'] }],
  ])('%s', async (message, what) => {
    expect(await refused(what)).toContain(message);
  });

  it('names a file that is not there, and an option that is missing', async () => {
    const said: string[] = [];
    const io = { out: () => undefined, err: (text: string) => void said.push(text) };
    expect(await evaluate(['--method', join(folder, 'none.json'), '--data', 'x'], io)).toBe(2);
    expect(await evaluate(['--data', 'x'], io)).toBe(2);
    expect(await evaluate(['--method', folder, '--data', 'x'], io)).toBe(2);
    expect(said.map((text) => text.replace(folder, 'F'))).toEqual([
      'evaluate: cannot read the method file F/none.json: it does not exist\n',
      'evaluate: --method <json> is missing (see evaluate --help)\n',
      'evaluate: cannot read the method file F: it is a folder\n',
    ]);
  });

  it('explains itself', async () => {
    const { code, out } = await run({ args: ['--help'] });
    expect(code).toBe(0);
    expect(out).toContain('Usage: jiju evaluate');
  });
});
