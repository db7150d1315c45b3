import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { diagnose } from '../diagnose/diagnose.ts';
import { robustness } from './robustness.ts';

const method = {
  indicators: ['A', 'B'].map((code) => ({ code, direction: 1, weight: 1, parent: 'T', scoring: { kind: 'min-max' } })),
  groups: [{ code: 'T', aggregation: 'arithmetic' }],
};
const data = 'id,A,B\na,100,100\nb,60,20\nc,20,59\nd,0,0\n';
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jiju-robustness-'));
  await writeFile(join(folder, 'method.json'), JSON.stringify(method));
  await writeFile(join(folder, 'data.csv'), data);
});
afterAll(() => rm(folder, { recursive: true }));

const run = async (verb: typeof robustness, assumptions: unknown, ...more: string[]) => {
  const file = join(folder, 'assumptions.json');
  await writeFile(file, typeof assumptions === 'string' ? assumptions : JSON.stringify(assumptions));
  const said = { out: '', err: '' };
  const io = { out: (text: string) => void (said.out += text), err: (text: string) => void (said.err += text) };
  const files = ['--method', join(folder, 'method.json'), '--data', join(folder, 'data.csv')];
  const assumed = verb === robustness ? ['--assumptions', file] : [];
  const code = await verb([...files, ...assumed, ...more], io);
  return { code, out: said.out, err: said.err.replaceAll(`${folder}/`, '') };
};

test('prints the interval of every place, best first, and the same for the same seed', async () => {
  const first = await run(robustness, { weights: { percent: 40 } }, '--runs', '300');
  expect(first.code).toBe(0);
  const lines = first.out.trim().split('\n');
  expect(lines[0]).toBe('id,rank,low,median,high,top10,ranked');
  expect(lines[1]).toBe('a,1,1,1,1,1,1');
  expect(lines[2]).toMatch(/^b,2,2,[23],3,1,1$/);
  expect((await run(robustness, { weights: { percent: 40 } }, '--runs', '300')).out).toBe(first.out);
});

test('says on the side what a reader should know, as evaluate does', async () => {
  await writeFile(
    join(folder, 'data.csv'),
    data.replace('a,100,', 'a,60,').replace('c,20,', 'c,60,').replace('d,0,', 'd,60,'),
  );
  const note = 'note: All values of "A" are equal: it tells nobody apart and gives everybody 50 points.\n';
  expect((await run(robustness, {}, '--runs', '1')).err).toBe(note);
  expect((await run(diagnose, {})).err).toBe(note);
  await writeFile(join(folder, 'data.csv'), data);
});

test('as JSON with the pairs that are open and the sensitivity to each assumption', async () => {
  const { out } = await run(
    robustness,
    { weights: { percent: 40 }, missing: [{ rule: 'zero' }] },
    ...['--runs', '200', '--sensitivity', '100', '--format', 'json'],
  );
  expect(JSON.parse(out)).toMatchObject({
    runs: 200,
    undecided: [{ better: 'b', worse: 'c' }],
    sensitivity: { factors: [{ factor: 'weights' }, { factor: 'missing', total: 0 }] },
  });
});

test.each<[string, unknown, string[]]>([
  [
    'robustness: assumptions.json: The assumptions are not well-formed at -: Unrecognized key: "weight"',
    { weight: 1 },
    [],
  ],
  ['robustness: assumptions.json: A percentage must be from 0 to 100.', { weights: { percent: 101 } }, []],
  ['robustness: the assumptions file assumptions.json is not JSON', '{', []],
  ['robustness: --runs is a whole number from 1 to 100000, not "0"', {}, ['--runs', '0']],
  ['robustness: --format is csv or json, not "xml"', {}, ['--format', 'xml']],
])('%s', async (message, assumptions, more) => {
  const { code, out, err } = await run(robustness, assumptions, ...more);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(message);
  expect(err.trimEnd().split('\n')).toHaveLength(1);
});

test('diagnose prints weights, correlations and what leaving one out does', async () => {
  const { code, out } = await run(diagnose, {});
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    weights: { indicators: { A: 0.5, B: 0.5 }, groups: { T: 1 } },
    indicators: [
      { code: 'A', count: 4 },
      { code: 'B', count: 4 },
    ],
    groups: [{ code: 'T', members: ['A', 'B'] }],
    removeOne: [
      { code: 'A', kind: 'indicator' },
      { code: 'B', kind: 'indicator' },
    ],
  });
});
