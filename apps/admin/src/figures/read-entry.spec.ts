import { readEntry } from './read-entry.ts';

describe('readEntry', () => {
  it.each([
    ['12', 12],
    [' 1,234.5 ', 1234.5],
    ['１２．５', 12.5],
    ['−3', -3],
    ['.5', 0.5],
    ['0', 0],
    ['-0', 0],
    ['1e3', 1000],
  ])('reads %s as a number', (text, value) => {
    expect(readEntry(text)).toEqual({ kind: 'value', value });
  });

  it.each(['12,5', '1,23', 'abc', '12 亿', '1e999', '--4'])('keeps %s as text', (text) => {
    expect(readEntry(text)).toEqual({ kind: 'text', text });
  });

  it('tells empty, missing and not applicable apart', () => {
    expect(readEntry('  ')).toEqual({ kind: 'empty' });
    expect(['…', '...', '缺'].map((text) => readEntry(text).kind)).toEqual(['missing', 'missing', 'missing']);
    expect(['×', 'N/A', '不适用'].map((text) => readEntry(text).kind)).toEqual([
      'not-applicable',
      'not-applicable',
      'not-applicable',
    ]);
  });
});
