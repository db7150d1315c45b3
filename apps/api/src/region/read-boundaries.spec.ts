import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readBoundaries } from './read-boundaries.ts';

const folder = mkdtempSync(join(tmpdir(), 'jiju-boundaries-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const ring = '[[113,34],[114,34],[114,35],[113,34]]';
const feature = `{"type":"Feature","properties":{"adcode":410100},"geometry":{"type":"Polygon","coordinates":[${ring}]}}`;

test('without a file there are no borders', async () => {
  expect(await readBoundaries(undefined)).toEqual({ regions: [] });
});

test('a file is read, also one that begins with a byte order mark', async () => {
  const path = file('good.json', `\uFEFF{"type":"FeatureCollection","features":[${feature}]}`);
  expect((await readBoundaries(path)).regions).toEqual([{ code: '410100', rings: [JSON.parse(ring)] }]);
});

test.each([
  ['missing.json', undefined, /cannot be read \(ENOENT\)/],
  ['no.json', 'not JSON', /no GeoJSON/],
  [
    'points.json',
    `{"type":"FeatureCollection","features":[${feature.replace('Polygon', 'Point')}]}`,
    /at features\.0\.geometry/,
  ],
])('%s is said at the start', async (name, text, message) => {
  const path = text === undefined ? join(folder, name) : file(name, text);
  await expect(readBoundaries(path)).rejects.toThrow(message);
});
