export { bulletinOf, cellText, differenceTable, type Bulletin, type BulletinRequest } from './bulletin.ts';
export { writePdf } from './write-pdf.ts';
export { writeExcel } from './write-excel.ts';
