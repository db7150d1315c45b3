import { refuse, type Refusal } from '@jiju/domain';

export interface FileText {
  readonly text: string;
  readonly encoding: 'utf-8' | 'gb18030' | 'utf-16';
}

/** Larger files are for the command line. */
export const largestFile = 20 * 1024 * 1024;

/**
 * The text of a CSV file as offices save it: UTF-8 with or without a mark, UTF-16 ("Unicode text"), or GB 18030, which is
 * what a Chinese spreadsheet writes by default. A workbook or a picture is refused with what it is.
 */
export function readFileText(bytes: Uint8Array): FileText | Refusal {
  if (bytes.length === 0) return refuse('file-empty');
  if (bytes.length > largestFile) return refuse('file-too-large', { megabytes: largestFile / 1024 / 1024 });
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    return refuse('file-is-workbook');
  if (startsWith(bytes, [0xff, 0xfe])) return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'utf-16' };
  if (bytes.subarray(0, 4096).includes(0)) return refuse('file-not-text');
  const text = decoded(bytes, 'utf-8');
  if (text !== undefined) return { text, encoding: 'utf-8' };
  const chinese = decoded(bytes, 'gb18030');
  return chinese === undefined ? refuse('file-not-text') : { text: chinese, encoding: 'gb18030' };
}

/** The text, unless the bytes are no such text: what cannot be decoded shows as U+FFFD. */
function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  const text = new TextDecoder(encoding).decode(bytes);
  return text.includes('\uFFFD') ? undefined : text;
}

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, at) => bytes[at] === byte);
