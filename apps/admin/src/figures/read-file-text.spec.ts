import { readFileText } from './read-file-text.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);

describe('readFileText', () => {
  it('reads UTF-8 with and without a mark', () => {
    expect(readFileText(new TextEncoder().encode('代码,值'))).toEqual({ text: '代码,值', encoding: 'utf-8' });
    expect(readFileText(bytes(0xef, 0xbb, 0xbf, 0x61))).toEqual({ text: 'a', encoding: 'utf-8' });
  });

  it('reads what a Chinese spreadsheet writes', () => {
    expect(readFileText(bytes(0xbc, 0xaf, 0xbe, 0xdb, 0x2c, 0x31))).toEqual({ text: '集聚,1', encoding: 'gb18030' });
  });

  it('reads Unicode text', () => {
    expect(readFileText(bytes(0xff, 0xfe, 0xc6, 0x96))).toEqual({ text: '集', encoding: 'utf-16' });
  });

  it('says what a file is that cannot be read', () => {
    const codeOf = (file: Uint8Array) => {
      const read = readFileText(file);
      return 'refused' in read ? read.refused[0]?.code : 'read';
    };
    expect(codeOf(bytes())).toBe('file-empty');
    expect(codeOf(bytes(0x50, 0x4b, 0x03, 0x04, 0x14))).toBe('file-is-workbook');
    expect(codeOf(bytes(0x89, 0x50, 0x00, 0x00))).toBe('file-not-text');
    expect(codeOf(new Uint8Array(20 * 1024 * 1024 + 1))).toBe('file-too-large');
  });
});
