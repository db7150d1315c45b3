import { unzipSync } from 'fflate';
import { bulletinOf } from './bulletin.ts';
import { editionForSpec } from './edition-for-spec.ts';
import { writeExcel } from './write-excel.ts';
import { writePdf } from './write-pdf.ts';

const bulletin = (count: number, language: 'zh' | 'en' = 'zh') =>
  bulletinOf({
    content: editionForSpec(count),
    hash: 'ab12',
    state: 'final',
    postedUntil: null,
    difference: null,
    language,
  });

function partsOf(file: Uint8Array): Record<string, string> {
  const parts = unzipSync(file);
  return Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]));
}

test('the workbook holds every cluster with all digits, and no formula', async () => {
  const parts = partsOf(await writeExcel(bulletin(2543)));
  const sheets = Object.entries(parts).filter(([name]) => name.startsWith('xl/worksheets/sheet'));
  expect(sheets).toHaveLength(3);
  for (const [, xml] of sheets) expect(xml).not.toMatch(/<f[ >]/);
  const [, ranking = ''] = sheets[0] ?? [];
  // Title, state, two lines of note, the word on synthetic figures, head, clusters.
  expect(ranking.match(/<row /g)).toHaveLength(6 + 2543);
  expect(ranking).toContain(`<v>${90 - 80 / 2543}</v>`);
  const texts = parts['xl/sharedStrings.xml'] ?? ranking;
  expect(texts).toContain('=HYPERLINK(');
  expect(parts['xl/workbook.xml']).toContain('name="排名"');
});

test('the PDF has a page for every sheet of rows, with the font it needs inside', async () => {
  let turns = 0;
  const pdf = await writePdf(bulletin(200), { turn: () => Promise.resolve(void turns++) });
  const text = Buffer.from(pdf).toString('latin1');
  expect(text.startsWith('%PDF-1.')).toBe(true);
  expect(text).toMatch(/%%EOF\s*$/);
  expect(text).toMatch(/\/FontFile3|\/FontFile2/);
  expect(text).toContain('NotoSansHans');
  expect((text.match(/\/Type \/Page\b(?!s)/g) ?? []).length).toBeGreaterThanOrEqual(5);
  // A part of the font is in there, not its eight megabytes.
  expect(pdf.length).toBeLessThan(200_000);
  expect(turns).toBe(40);
});

test('an edition without a single cluster is a PDF and a workbook too', async () => {
  const empty = bulletin(0, 'en');
  expect((await writePdf(empty, { turn: () => Promise.resolve() })).length).toBeGreaterThan(1000);
  expect(Object.keys(partsOf(await writeExcel(empty)))).toContain('xl/workbook.xml');
});
