import type { Region } from '@jiju/contract';
import { cityOf } from './city-of.ts';

const place = (code: string, parentCode: string | null, level: Region['level']) =>
  [code, { code, parentCode, level }] as const;
const regions = new Map([
  place('410000', null, 'province'),
  place('410700', '410000', 'city'),
  place('410783', '410700', 'county'),
  place('419001', '410000', 'city'),
  place('1', '2', 'county'),
  place('2', '1', 'county'),
]);

it.each([
  ['410783', '410700'],
  ['410700', '410700'],
  ['419001', '419001'],
  ['410000', undefined],
  ['999999', undefined],
  ['1', undefined],
])('%s lies in %s', (code, city) => {
  expect(cityOf(code, regions)?.code).toBe(city);
});
