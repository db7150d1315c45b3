import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';
import { cellText, type Bulletin, type BulletinTable } from './bulletin.ts';
import { words } from './words.ts';

/** Noto Sans in simplified Chinese (OFL-1.1), 30,000 characters; the file embeds those that it needs. */
const font = createRequire(import.meta.url)
  .resolve('@embedpdf/fonts-sc')
  .replace(/dist[\\/].*$/, 'fonts/NotoSansHans-Regular.otf');

const margin = 36;
const size = 7.5;
const lineHeight = 12;
/** Rows written before others have their turn: some milliseconds. */
const together = 5;

type Pdf = PDFKit.PDFDocument;

export interface PdfNeeds {
  /** Lets others work before the next rows are written. */
  readonly turn: () => Promise<void>;
}

/** A bulletin as a PDF of A4 sheets, the head of each table repeated on every one of them. */
export async function writePdf(bulletin: Bulletin, { turn }: PdfNeeds): Promise<Uint8Array> {
  const { title, lines, tables, proof, language } = bulletin;
  const pdf = new PDFDocument({
    size: 'A4',
    layout: 'landscape',
    // At the foot stands the number of the page; pdfkit would begin a new one for it.
    margins: { top: margin, left: margin, right: margin, bottom: 0 },
    bufferPages: true,
    font,
    lang: language,
    info: { Title: title },
  });
  const chunks: Uint8Array[] = [];
  const whole = new Promise<Uint8Array>((resolve, reject) => {
    pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
  });
  pdf.fontSize(16).text(title, { align: 'center' }).moveDown(0.5).fontSize(9);
  for (const line of lines) pdf.text(line, { align: 'center' });
  for (const table of tables) await writeTable(pdf, table, turn);
  makeRoom(pdf, (proof.length + 1) * lineHeight);
  pdf.fontSize(size).moveDown(1);
  for (const line of proof) pdf.text(line, margin);
  numberPages(pdf, words[language].page);
  pdf.end();
  return whole;
}

async function writeTable(pdf: Pdf, table: BulletinTable, turn: PdfNeeds['turn']): Promise<void> {
  const widths = widthsOf(pdf, table);
  makeRoom(pdf, 5 * lineHeight);
  pdf.fontSize(10).moveDown(1).text(table.title, margin).moveDown(0.3).fontSize(size);
  let y = writeHead(pdf, table, widths, pdf.y);
  for (const [at, row] of table.rows.entries()) {
    const cells = row.map((value, column) => cellText(value, table.decimals[column] ?? null));
    // A text that is longer than its column takes several lines.
    const height = Math.max(
      lineHeight,
      ...cells.map((cell, column) => heightOf(pdf, cell, row[column], widths[column])),
    );
    if (y + height > pdf.page.height - margin) {
      pdf.addPage();
      y = writeHead(pdf, table, widths, margin);
    }
    writeRow(pdf, cells, row, widths, y);
    y += height;
    if (at % together === together - 1) await turn();
  }
  pdf.x = margin;
  pdf.y = y;
}

function writeHead(pdf: Pdf, { head, rows }: BulletinTable, widths: readonly number[], y: number): number {
  const height = Math.max(...head.map((word, at) => pdf.heightOfString(word, { width: (widths[at] ?? 0) - 4 })));
  writeRow(pdf, head, rows[0] ?? [], widths, y);
  const below = y + height + 2;
  pdf
    .moveTo(margin, below)
    .lineTo(pdf.page.width - margin, below)
    .lineWidth(0.5)
    .stroke();
  return below + 3;
}

function writeRow(
  pdf: Pdf,
  cells: readonly string[],
  values: readonly unknown[],
  widths: readonly number[],
  y: number,
): void {
  let x = margin;
  cells.forEach((cell, at) => {
    const width = widths[at] ?? 0;
    const align = typeof values[at] === 'number' ? 'right' : 'left';
    if (cell !== '') pdf.text(cell, x, y, { width: width - 4, align });
    x += width;
  });
}

function heightOf(pdf: Pdf, cell: string, value: unknown, width = 0): number {
  return typeof value === 'string' && pdf.widthOfString(cell) > width - 6
    ? pdf.heightOfString(cell, { width: width - 4 }) + 2
    : 0;
}

/** Numbers get what their widest needs, the rest is shared by the columns of text. */
function widthsOf(pdf: Pdf, { head, rows, decimals }: BulletinTable): number[] {
  pdf.fontSize(size);
  const room = pdf.page.width - 2 * margin;
  const wanted = head.map((word, at) => {
    const texts = sample(rows).map((row) => cellText(row[at] ?? null, decimals[at] ?? null));
    const widest = Math.max(24, ...texts.map((text) => pdf.widthOfString(text)));
    return Math.max(Math.min(widest, 260), Math.min(pdf.widthOfString(word), 60)) + 8;
  });
  const sum = wanted.reduce((total, width) => total + width, 0);
  return wanted.map((width) => (width * room) / sum);
}

/** Enough rows to know how wide a column is. */
function sample<T>(rows: readonly T[]): T[] {
  const step = Math.max(1, Math.floor(rows.length / 200));
  return rows.filter((_, at) => at % step === 0);
}

function makeRoom(pdf: Pdf, height: number): void {
  if (pdf.y + height > pdf.page.height - margin) pdf.addPage();
}

function numberPages(pdf: Pdf, say: (page: number, of: number) => string): void {
  const { start, count } = pdf.bufferedPageRange();
  pdf.fontSize(size);
  for (let at = 0; at < count; at++) {
    pdf.switchToPage(start + at);
    const { width, height } = pdf.page;
    pdf.text(say(at + 1, count), margin, height - 24, { width: width - 2 * margin, align: 'right', lineBreak: false });
  }
}
