import { type OpenWorkbook, type TableRow } from '@jiju/application';
import { refuse, type Refusal } from '@jiju/domain';
import { openArchive, type Archive } from './archive.ts';
import { KeptTexts } from './kept-texts.ts';
import { readContents, readRelations, readStyles } from './read-parts.ts';
import { SheetReader, type CellMeanings } from './read-sheet.ts';
import { readStrings } from './read-strings.ts';
import { readXml } from './read-xml.ts';
import { refusalOf, Unreadable } from './unreadable.ts';

/** Parts that only say where and how; those of real workbooks have some kilobytes. */
const smallPart = 8 * 1024 * 1024;

/** Archives that are no workbook we read, by a part they have. */
const otherArchives: readonly { readonly has: string; readonly refusal: Refusal }[] = [
  { has: 'xl/vbaProject.bin', refusal: refuse('workbook-with-macros') },
  { has: 'xl/workbook.bin', refusal: refuse('file-not-text', { kind: 'Excel (xlsb)' }) },
  { has: 'word/document.xml', refusal: refuse('file-not-text', { kind: 'Word' }) },
  { has: 'content.xml', refusal: refuse('file-not-text', { kind: 'OpenDocument' }) },
];

/**
 * Open an Excel workbook (`.xlsx`, ECMA-376) to read its sheets. Nothing in it is computed or run, and no more of it is
 * unpacked than is asked for, within limits of size, cells and text.
 * @returns the workbook, or why it cannot be read
 */
export function openWorkbook(file: Uint8Array): Promise<OpenWorkbook | Refusal> {
  return refusalOf(open(file));
}

async function open(file: Uint8Array): Promise<OpenWorkbook | Refusal> {
  const archive = await openArchive(file);
  const other = otherArchives.find(({ has }) => archive.has(has));
  if (other) return other.refusal;
  if (!archive.has('xl/workbook.xml')) return refuse('file-not-text', { kind: 'ZIP' });
  const { sheets, from1904 } = await readContents(archive.part('xl/workbook.xml', smallPart));
  const relations = await readRelations(archive.part('xl/_rels/workbook.xml.rels', smallPart));
  const partOf = (type: string): string => [...relations.values()].find((one) => one.type === type)?.part ?? '';
  const texts = new KeptTexts();
  const meanings: CellMeanings = {
    styles: await readStyles(archive.part(partOf('styles'), smallPart)),
    strings: await readStrings(archive.part(partOf('sharedStrings')), texts),
    from1904,
    texts,
  };
  const parts = new Map<string, string>();
  for (const { name, relation } of sheets) {
    const found = relations.get(relation);
    if (found?.type === 'worksheet') parts.set(name, found.part);
  }
  const rows = (sheet: string, most?: number): Promise<TableRow[] | Refusal> =>
    refusalOf(read(archive, parts.get(sheet) ?? '', new SheetReader(meanings, most)));
  return { sheets: [...parts.keys()], rows };
}

async function read(archive: Archive, part: string, reader: SheetReader): Promise<TableRow[]> {
  if (!archive.has(part)) throw new Unreadable('workbook-damaged');
  await readXml(archive.part(part), reader);
  return reader.rows;
}
