import { fileToImport, type FileToImport } from './file-to-import.ts';

const csv = (body: string, encoding: string) => ({ body, contentType: 'text/csv', encoding });
const bytes = (...values: number[]) => Uint8Array.from(values);

describe('fileToImport', () => {
  it('reads UTF-8 with and without a mark', () => {
    expect(fileToImport(new TextEncoder().encode('代码,值'))).toEqual(csv('代码,值', 'utf-8'));
    expect(fileToImport(bytes(0xef, 0xbb, 0xbf, 0x61))).toEqual(csv('a', 'utf-8'));
  });

  it('reads what a Chinese spreadsheet writes', () => {
    expect(fileToImport(bytes(0xbc, 0xaf, 0xbe, 0xdb, 0x2c, 0x31))).toEqual(csv('集聚,1', 'gb18030'));
  });

  it('reads Unicode text', () => {
    expect(fileToImport(bytes(0xff, 0xfe, 0xc6, 0x96))).toEqual(csv('集', 'utf-16'));
  });

  it('leaves a workbook to the server, also an old or a locked one, byte by byte', async () => {
    for (const file of [bytes(0x50, 0x4b, 0x03, 0x04, 0x14), bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1)]) {
      const chosen = fileToImport(file) as FileToImport;
      expect(chosen).toMatchObject({ contentType: 'application/octet-stream', encoding: 'excel' });
      expect(new Uint8Array(await (chosen.body as Blob).arrayBuffer())).toEqual(file);
    }
  });

  it('says what a file is that cannot be read', () => {
    const codeOf = (file: Uint8Array) => {
      const read = fileToImport(file);
      return 'refused' in read ? read.refused[0]?.code : 'read';
    };
    expect(codeOf(bytes())).toBe('file-empty');
    expect(codeOf(bytes(0x89, 0x50, 0x00, 0x00))).toBe('file-not-text');
    expect(codeOf(new Uint8Array(20 * 1024 * 1024 + 1))).toBe('file-too-large');
  });
});
