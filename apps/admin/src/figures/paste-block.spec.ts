import { placeBlock, readClipboard } from './paste-block.ts';

describe('readClipboard', () => {
  it('splits what a spreadsheet copies', () => {
    expect(readClipboard('1\t2\r\n3\t4\r\n')).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
  });

  it('understands quoted cells with line ends, tabs and quotes', () => {
    expect(readClipboard('"a\nb"\t"say ""yes"""\t5"\n')).toEqual([['a\nb', 'say "yes"', '5"']]);
  });

  it('keeps a single value and an empty first cell', () => {
    expect(readClipboard('7')).toEqual([['7']]);
    expect(readClipboard('\t7')).toEqual([['', '7']]);
  });
});

describe('placeBlock', () => {
  it('lays the block at the active cell and leaves empty cells alone', () => {
    expect(placeBlock('1\t\n3\t4', { row: 2, column: 1 }, { rows: 10, columns: 10 })).toEqual({
      cells: [
        { row: 2, column: 1, text: '1' },
        { row: 3, column: 1, text: '3' },
        { row: 3, column: 2, text: '4' },
      ],
      rows: 2,
      columns: 2,
      outside: 0,
    });
  });

  it('counts what would lie outside of the grid instead of wrapping it', () => {
    const { cells, outside } = placeBlock('1\t2\n3\t4', { row: 1, column: 1 }, { rows: 2, columns: 2 });
    expect(cells).toEqual([{ row: 1, column: 1, text: '1' }]);
    expect(outside).toBe(3);
  });
});
