import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  editionFormat,
  exportEdition,
  hashContent,
  isRefusal,
  recomputeEdition,
  type EditionContent,
  type MethodDefinition,
} from '@jiju/domain';
import { sha256 } from '@jiju/platform';
import { verifyEdition } from './verify-edition.ts';

const definition: MethodDefinition = {
  indicators: [{ code: 'REVENUE', direction: 1, weight: 1, parent: 'TOP', scoring: { kind: 'min-max' } }],
  groups: [{ code: 'TOP', aggregation: 'arithmetic' }],
};
const inputs = {
  units: [12.5, 17.23, 3].map((REVENUE, at) => ({ code: `C${at + 1}`, values: { REVENUE }, groups: {} })),
  redLines: [],
};
const results = recomputeEdition(definition, '2013', inputs);
if (isRefusal(results)) throw new Error('not sound');
const content: EditionContent = {
  format: editionFormat,
  code: 'E-1',
  number: 1,
  previousHash: null,
  supersedes: null,
  frozenAt: '2014-04-01T02:00:00.000Z',
  noteZh: '',
  noteEn: '',
  period: '2013',
  inputRevision: '7',
  synthetic: false,
  method: { code: 'M', nameZh: '办法', nameEn: '', version: 1, definition },
  clusters: inputs.units.map(({ code }) => ({ code, nameZh: code, nameEn: '' })),
  inputs,
  results,
  archived: [],
};
const text = JSON.stringify(exportEdition(content, hashContent(content, sha256), sha256));

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verify-edition-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function run(written: string) {
  const file = join(folder, 'edition.json');
  await writeFile(file, written);
  const said = { out: '', err: '' };
  const io = { out: (line: string) => void (said.out += line), err: (line: string) => void (said.err += line) };
  const code = await verifyEdition([file], io);
  return { code, out: said.out.trimEnd().split('\n'), err: said.err.replaceAll(folder, '').trim() };
}

test('a file as it was exported is proven without a database', async () => {
  expect(await run(text)).toEqual({
    code: 0,
    out: ['E-1: M version 1, 2013, 3 clusters: its results follow from its inputs'],
    err: '',
  });
  // Written otherwise, it says the same.
  expect((await run(JSON.stringify(JSON.parse(text), null, 2))).code).toBe(0);
});

test('one digit of a figure: the cluster and what follows are named', async () => {
  const { code, out } = await run(text.replace('17.23', '17.24'));
  expect(code).toBe(1);
  expect(out[0]).toMatch(/^hash: the file says [0-9a-f]{64}, its content has [0-9a-f]{64}$/);
  expect(out).toContain('altered: inputs.units[C2] is not what was sealed');
  expect(out).toContain('result: results[C2].raw[0]: the file says 17.23, computing gives 17.24');
  expect(out.at(-1)).toBe('E-1: M version 1, 2013, 3 clusters: not as it was frozen');
});

test('every digit of the file, one after the other, is found', async () => {
  const digits = [...text.matchAll(/\d/g)].map(({ index }) => index);
  expect(digits.length).toBeGreaterThan(300);
  for (const at of digits) {
    const other = text[at] === '1' ? '2' : '1';
    const { code } = await run(text.slice(0, at) + other + text.slice(at + 1));
    expect([at, code]).toEqual([at, expect.any(Number)]);
    expect(code).not.toBe(0);
  }
});

test('a digit beyond what a number holds is found too', async () => {
  const { code, out } = await run(text.replace('"REVENUE":17.23', '"REVENUE":17.230000000000000001'));
  expect(code).toBe(1);
  expect(out).toEqual([
    'number: REVENUE: 17.230000000000000001 is not written as it was exported',
    'E-1: M version 1, 2013, 3 clusters: not as it was frozen',
  ]);
});

test.each([
  ['{', 'verify-edition: the edition /edition.json is not JSON'],
  ['null', 'verify-edition: /edition.json is not the file of an edition'],
  ['{"format":3}', 'verify-edition: /edition.json has format 3; this program knows format 2'],
  [
    text.replace('"results":[', '"results":[{},'),
    'verify-edition: /edition.json is not the file of an edition: results.0.code',
  ],
])('what is not the file of an edition is bad input: %#', async (written, sentence) => {
  const { code, out, err } = await run(written);
  expect([code, out]).toEqual([2, ['']]);
  expect(err).toContain(sentence);
  expect(err.split('\n')).toHaveLength(1);
});
