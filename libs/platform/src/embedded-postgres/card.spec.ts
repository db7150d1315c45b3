import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCluster, writeCluster } from './card.ts';

const parent = mkdtempSync(join(tmpdir(), 'jiju-card-'));
afterAll(() => rmSync(parent, { recursive: true }));

let count = 0;
function folderWith(major: number | undefined): string {
  const folder = join(parent, `data-${(count += 1)}`);
  mkdirSync(folder);
  if (major !== undefined) makeDatabase(folder, major);
  return folder;
}
function makeDatabase(folder: string, major: number): void {
  mkdirSync(join(folder, `postgres-${major}`));
  writeFileSync(join(folder, `postgres-${major}`, 'PG_VERSION'), `${major}\n`);
}
const cluster = (folder: string) => ({ dataDirectory: join(folder, 'postgres-18'), user: 'jiju', password: 'secret' });

test('an empty folder has none', () => {
  expect(readCluster(folderWith(undefined))).toBeUndefined();
});

test('is found again with what it remembers', () => {
  const folder = folderWith(18);
  writeCluster(folder, { ...cluster(folder), port: 5000 });
  expect(readCluster(folder)).toEqual({ ...cluster(folder), port: 5000, folder });
});

test('moves with the folder', () => {
  const folder = folderWith(18);
  writeCluster(folder, cluster(folder));
  renameSync(folder, `${folder}-moved`);
  expect(readCluster(`${folder}-moved`)?.dataDirectory).toBe(join(`${folder}-moved`, 'postgres-18'));
});

test.each([
  [19, /PostgreSQL 19, made by a newer Jiju/],
  [17, /PostgreSQL 17, made by an older Jiju/],
])('a database of version %i alone is not passed over for a new, empty one', (major, words) => {
  expect(() => readCluster(folderWith(major))).toThrow(words);
});

test('beside our own, a newer one is not passed over and an older one is', () => {
  const folder = folderWith(18);
  writeCluster(folder, cluster(folder));
  makeDatabase(folder, 17);
  expect(readCluster(folder)?.password).toBe('secret');
  makeDatabase(folder, 19);
  expect(() => readCluster(folder)).toThrow(/PostgreSQL 19/);
});

test.each(['{"dataDirectory', '[]', '{"dataDirectory":"/x"}'])(
  'a damaged card (%s) is named and left alone',
  (text) => {
    const folder = folderWith(18);
    writeFileSync(join(folder, 'postgres-18.json'), text);
    expect(() => readCluster(folder)).toThrow(/postgres-18\.json .* is damaged/);
    expect(readFileSync(join(folder, 'postgres-18.json'), 'utf8')).toBe(text);
  },
);

test('a copy of a folder whose database lies elsewhere does not share it with the original; the moved original keeps it', () => {
  const elsewhere = folderWith(18);
  const folder = folderWith(undefined);
  writeCluster(folder, cluster(elsewhere));
  const copy = folderWith(undefined);
  writeFileSync(join(copy, 'postgres-18.json'), readFileSync(join(folder, 'postgres-18.json')));
  expect(() => readCluster(copy)).toThrow(/is a copy of .*, whose database/);
  renameSync(folder, `${folder}-moved`);
  expect(readCluster(`${folder}-moved`)?.dataDirectory).toBe(join(elsewhere, 'postgres-18'));
});
