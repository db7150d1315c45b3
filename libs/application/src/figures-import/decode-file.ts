import { refuse, type Refusal } from '@jiju/domain';

/** Files that people send in place of a table, by their first bytes. */
const otherKinds: readonly { readonly kind: string; readonly begins: readonly number[] }[] = [
  { kind: 'PDF', begins: [0x25, 0x50, 0x44, 0x46] },
  { kind: 'gzip', begins: [0x1f, 0x8b] },
  { kind: 'PNG', begins: [0x89, 0x50, 0x4e, 0x47] },
  { kind: 'JPEG', begins: [0xff, 0xd8, 0xff] },
];

const beginsWith = (bytes: Uint8Array, begins: readonly number[]): boolean =>
  begins.every((byte, at) => bytes[at] === byte);

/** Whether a file is a ZIP archive, as workbooks are. */
export const isArchive = (bytes: Uint8Array): boolean => beginsWith(bytes, [0x50, 0x4b, 0x03, 0x04]);

/** The container of old Excel files, and of new ones behind a password: those have a stream of that name. */
const isOldContainer = (bytes: Uint8Array): boolean => beginsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]);
const encryptedStream = Uint8Array.from([...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]));

/**
 * The text of a file as people have them: UTF-8 with or without a mark, UTF-16 with one, else GB18030, in which the
 * spreadsheets of the field save.
 * @returns the text without its mark, or what the file seems to be instead
 */
export function decodeFile(bytes: Uint8Array): string | Refusal {
  if (bytes.length === 0) return refuse('file-empty');
  if (isOldContainer(bytes))
    return contains(bytes, encryptedStream)
      ? refuse('workbook-encrypted')
      : refuse('file-not-text', { kind: 'Excel (xls)' });
  const other = otherKinds.find(({ begins }) => beginsWith(bytes, begins));
  if (other) return refuse('file-not-text', { kind: other.kind });
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return checked(decode(bytes, 'utf-16le'));
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return checked(decode(bytes, 'utf-16be'));
  // No text in an encoding without a mark has a zero byte.
  if (bytes.includes(0)) return refuse('file-not-text', { kind: 'binary' });
  return checked(decode(bytes, 'utf-8') ?? decode(bytes, 'gb18030'));
}

function contains(bytes: Uint8Array, wanted: Uint8Array): boolean {
  for (let at = bytes.indexOf(wanted[0] as number); at >= 0; at = bytes.indexOf(wanted[0] as number, at + 1))
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true;
  return false;
}

function checked(text: string | undefined): string | Refusal {
  if (text === undefined) return refuse('file-encoding-unknown');
  // The one character that no text of the house can hold.
  if (text.includes('\0')) return refuse('file-not-text', { kind: 'binary' });
  return text.trim() === '' ? refuse('file-empty') : text;
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    // By name: Jest runs sources in a realm of its own, whose TypeError is another.
    if ((error as { name?: string }).name === 'TypeError') return undefined;
    throw error;
  }
}
