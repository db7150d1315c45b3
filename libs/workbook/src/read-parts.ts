import { shownByCode, shownByNumber, type Shown } from './number-format.ts';
import { attribute, readXml, type Attributes } from './read-xml.ts';

export interface SheetEntry {
  readonly name: string;
  readonly relation: string;
}

export interface Contents {
  /** Those that people see, in their order. */
  readonly sheets: readonly SheetEntry[];
  readonly from1904: boolean;
}

/** Which sheets there are: `xl/workbook.xml`. */
export async function readContents(chunks: AsyncIterable<Uint8Array>): Promise<Contents> {
  const sheets: SheetEntry[] = [];
  let from1904 = false;
  await readXml(chunks, {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
      if (name === 'sheet' && (attributes['state'] ?? 'visible') === 'visible')
        sheets.push({ name: attributes['name'] ?? '', relation: attribute(attributes, 'id') ?? '' });
    },
    text: () => undefined,
    close: () => undefined,
  });
  return { sheets, from1904 };
}

export interface Relation {
  /** Last word of its type: `worksheet`, `sharedStrings`, `styles`. */
  readonly type: string;
  /** Name of the part in the archive. */
  readonly part: string;
}

/** Where the parts lie: `xl/_rels/workbook.xml.rels`. */
export async function readRelations(chunks: AsyncIterable<Uint8Array>): Promise<Map<string, Relation>> {
  const relations = new Map<string, Relation>();
  const relationOf = (attributes: Attributes): Relation => ({
    type: /[^/]*$/.exec(attributes['Type'] ?? '')?.[0] ?? '',
    part: partName(attributes['Target'] ?? ''),
  });
  await readXml(chunks, {
    open(name, attributes) {
      if (name === 'Relationship') relations.set(attributes['Id'] ?? '', relationOf(attributes));
    },
    text: () => undefined,
    close: () => undefined,
  });
  return relations;
}

/** `worksheets/sheet1.xml` and `/xl/worksheets/sheet1.xml` are the same part. */
function partName(target: string): string {
  const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** What the cells of each style show of their numbers: `xl/styles.xml`. */
export async function readStyles(chunks: AsyncIterable<Uint8Array>): Promise<readonly Shown[]> {
  const own = new Map<number, Shown>();
  const styles: Shown[] = [];
  let cells = false;
  await readXml(chunks, {
    open(name, attributes) {
      const id = Number(attributes['numFmtId'] ?? 0);
      if (name === 'cellXfs') cells = true;
      else if (name === 'numFmt') own.set(id, shownByCode(attributes['formatCode'] ?? ''));
      else if (name === 'xf' && cells) styles.push(own.get(id) ?? shownByNumber(id));
    },
    text: () => undefined,
    close(name) {
      if (name === 'cellXfs') cells = false;
    },
  });
  return styles;
}
