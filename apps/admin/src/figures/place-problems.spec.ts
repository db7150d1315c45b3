import { placeProblems } from './place-problems.ts';

describe('placeProblems', () => {
  it('finds the cell by its place in the request and keeps what concerns all', () => {
    const problem = (code: string, path: string) => ({ code, path, params: {}, text: '' });
    const { byCell, general } = placeProblems(
      ['A|TAX', 'B|TAX'],
      [
        problem('value-out-of-range', 'figures.1.value'),
        problem('period-closed', ''),
        problem('odd', 'figures.9.value'),
      ],
    );
    expect([...byCell]).toEqual([['B|TAX', { code: 'value-out-of-range', path: '', params: {} }]]);
    expect(general.map(({ code }) => code)).toEqual(['period-closed', 'odd']);
  });
});
