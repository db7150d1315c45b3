import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compare } from './compare.ts';

const method = (weight: number, more: object = {}) => ({
  indicators: ['A', 'B'].map((code) => ({
    code,
    direction: 1,
    weight: code === 'A' ? weight : 1,
    parent: 'T',
    scoring: { kind: 'min-max' },
  })),
  groups: [{ code: 'T', aggregation: 'arithmetic' }],
  ...more,
});
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jiju-compare-'));
  await writeFile(join(folder, 'data.csv'), 'id,A,B\na,100,0\nb,60,80\nc,0,100\nd,,50\n');
});
afterAll(() => rm(folder, { recursive: true }));

const run = async (before: object, after: object, ...left: string[]) => {
  await writeFile(join(folder, 'before.json'), JSON.stringify(before));
  await writeFile(join(folder, 'after.json'), JSON.stringify(after));
  const said = { out: '', err: '' };
  const io = { out: (text: string) => void (said.out += text), err: (text: string) => void (said.err += text) };
  const files = { method: 'after.json', against: 'before.json', data: 'data.csv' };
  const argv = Object.entries(files).flatMap(([name, file]) =>
    left.includes(name) ? [] : [`--${name}`, join(folder, file)],
  );
  return { code: await compare(argv, io), ...said };
};

test('tells what the text says otherwise, who moves, and who is not ranked and why', async () => {
  // Before: b 70, d 50, a 50, c 50 (A and B alike). After A weighs five times as much: a 83.3, b 63.3, c 16.7; d is left out.
  const { code, out } = await run(method(1), method(5, { missing: { rule: 'exclude' } }));
  const told = JSON.parse(out) as {
    changes: unknown[];
    ranked: object;
    movements: { id: string; rank: number | null; previousRank: number | null }[];
    excluded: { after: Record<string, { code: string }> };
  };
  expect(code).toBe(0);
  expect(told.changes).toEqual([
    { change: 'set', node: 'indicator', code: 'A', field: 'weight', from: 1, to: 5 },
    {
      change: 'set',
      node: 'method',
      code: null,
      field: 'missing',
      from: { rule: 'renormalise' },
      to: { rule: 'exclude' },
    },
  ]);
  expect(told.ranked).toEqual({ before: 4, after: 3 });
  expect(told.movements.map(({ id, rank, previousRank }) => [id, rank, previousRank])).toEqual([
    ['a', 1, 2],
    ['b', 2, 1],
    ['c', 3, 2],
    ['d', null, 2],
  ]);
  expect(Object.keys(told.excluded.after)).toEqual(['d']);
});

test('a method does not differ from itself', async () => {
  const { out } = await run(method(1), method(1));
  expect(JSON.parse(out)).toMatchObject({ changes: [], moved: 0, meanShift: 0, entered: [], left: [] });
});

test.each(['method', 'against', 'data'])('without --%s it says so', async (name) => {
  const { code, err } = await run(method(1), method(2), name);
  expect([code, err]).toEqual([2, expect.stringContaining(`--${name}`)]);
});
