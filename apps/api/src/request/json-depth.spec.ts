import { isTooDeep, mostDeep } from './json-depth.ts';

const of = (text: string): boolean => isTooDeep(new TextEncoder().encode(text));
const nested = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;

test('brackets within brackets are counted, those side by side and those in texts are not', () => {
  expect(of(nested(mostDeep))).toBe(false);
  expect(of(nested(mostDeep + 1))).toBe(true);
  expect(of(`{"a":${'{"a":'.repeat(mostDeep)}`)).toBe(true);
  expect(of(`[${'[],'.repeat(500)}[]]`)).toBe(false);
  expect(of(JSON.stringify(nested(500)))).toBe(false);
  expect(of(JSON.stringify(`"\\${nested(500)}`))).toBe(false);
  expect(of(`"\\"${nested(500)}`)).toBe(false);
});
