import { refuse, type Refusal } from '@jiju/domain';

/** What goes to the server: a text decoded here, or the bytes as they are. */
export interface FileToImport {
  readonly body: string | Blob;
  readonly contentType: string;
  readonly encoding: 'utf-8' | 'gb18030' | 'utf-16' | 'excel';
}

/** Larger files are for the command line. */
export const largestFile = 20 * 1024 * 1024;

/**
 * A file as offices save it: a workbook, which the server reads or says why not, or the text of a CSV in UTF-8 with or
 * without a mark, UTF-16 ("Unicode text"), or GB 18030, which is what a Chinese spreadsheet writes by default.
 */
export function fileToImport(bytes: Uint8Array): FileToImport | Refusal {
  if (bytes.length === 0) return refuse('file-empty');
  if (bytes.length > largestFile) return refuse('file-too-large', { megabytes: largestFile / 1024 / 1024 });
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    return { body: new Blob([bytes as BlobPart]), contentType: 'application/octet-stream', encoding: 'excel' };
  if (startsWith(bytes, [0xff, 0xfe])) return csv(new TextDecoder('utf-16le').decode(bytes), 'utf-16');
  if (bytes.subarray(0, 4096).includes(0)) return refuse('file-not-text');
  const text = decoded(bytes, 'utf-8');
  if (text !== undefined) return csv(text, 'utf-8');
  const chinese = decoded(bytes, 'gb18030');
  return chinese === undefined ? refuse('file-not-text') : csv(chinese, 'gb18030');
}

const csv = (body: string, encoding: FileToImport['encoding']): FileToImport => ({
  body,
  contentType: 'text/csv',
  encoding,
});

/** The text, unless the bytes are no such text: what cannot be decoded shows as U+FFFD. */
function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  const text = new TextDecoder(encoding).decode(bytes);
  return text.includes('\uFFFD') ? undefined : text;
}

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, at) => bytes[at] === byte);
