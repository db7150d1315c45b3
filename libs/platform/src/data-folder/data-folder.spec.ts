import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareDataFolder } from './data-folder.ts';

const parent = mkdtempSync(join(tmpdir(), 'jiju-folder-'));
afterAll(() => rmSync(parent, { recursive: true }));

test('makes a folder, marks it and knows it again', () => {
  const folder = join(parent, 'deep', 'data');
  prepareDataFolder(folder);
  writeFileSync(join(folder, 'more.txt'), '');
  prepareDataFolder(folder);
  expect(readdirSync(folder).sort()).toEqual(['jiju-data.json', 'more.txt']);
});

test('takes an empty folder and the root of a fresh disk', () => {
  const folder = join(parent, 'disk');
  mkdirSync(join(folder, 'lost+found'), { recursive: true });
  prepareDataFolder(folder);
  expect(readdirSync(folder)).toContain('jiju-data.json');
});

test('leaves a folder of a newer Jiju alone', () => {
  const folder = join(parent, 'newer');
  mkdirSync(folder);
  writeFileSync(join(folder, 'jiju-data.json'), '{"program":"jiju","layout":2}');
  expect(() => prepareDataFolder(folder)).toThrow(/made by a newer Jiju/);
});

test('leaves what is not ours alone', () => {
  const folder = join(parent, 'letters');
  mkdirSync(folder);
  writeFileSync(join(folder, 'letter.txt'), '');
  expect(() => prepareDataFolder(folder)).toThrow(/holds something that is not Jiju's \(letter.txt\).*JIJU_DATA/);
  expect(readdirSync(folder)).toEqual(['letter.txt']);
});

test('a file is not a folder, nor what lies below it', () => {
  writeFileSync(join(parent, 'file'), '');
  expect(() => prepareDataFolder(join(parent, 'file'))).toThrow(/is not a folder/);
  expect(() => prepareDataFolder(join(parent, 'file', 'data'))).toThrow(/is not a folder/);
});

test('a disk without room is full', () => {
  expect(() => prepareDataFolder(join(parent, 'large'), 1e12)).toThrow(/The disk of the data folder .* is full/);
});

test('where the system lets nobody make folders, it says so', () => {
  expect(() => prepareDataFolder('/proc/jiju/data')).toThrow(/cannot be written|is not a folder/);
});
