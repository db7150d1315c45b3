import { checkInspectionMark } from './check-inspection-mark.ts';
import type { RecordToCheck } from './record-to-check.ts';

const mark = (id: number, more: object = {}) => ({
  id,
  code: `K-${id}`,
  clusterCode: 'XX-CY',
  periodCode: '2013',
  group: 'A',
  judge: `J${id}`,
  marks: 80,
  archivedAt: null,
  ...more,
});
const all = [mark(1), mark(2), mark(3, { clusterCode: 'ZZ-1', group: 'B', judge: 'J1' })];

async function said(after: object, before?: object): Promise<string[]> {
  const records = { all: () => Promise.resolve(all) };
  const one = { kind: 'inspection-marks', before, after, records } as unknown as RecordToCheck;
  return (await checkInspectionMark(one)).map(({ code, path, params }) => `${path} ${code} ${params['code']}`);
}

test('a judge marks a cluster once a period', async () => {
  expect(await said(mark(9, { judge: 'J1' }))).toEqual(['judge inspection-mark-twice K-1']);
  expect(await said(mark(9))).toEqual([]);
  expect(await said(mark(9, { judge: 'J1', periodCode: '2012' }))).toEqual([]);
  expect(await said(mark(2, { judge: 'J1' }), all[1])).toEqual(['judge inspection-mark-twice K-1']);
  // Back from the archive it stands beside the others again.
  expect(await said(mark(9, { judge: 'J1' }), mark(9, { judge: 'J1', archivedAt: '2014' }))).toHaveLength(1);
});

test('a cluster is inspected in one group; one that was written wrong is put right mark by mark', async () => {
  expect(await said(mark(9, { group: 'B' }))).toEqual(['group inspection-mark-of-other-group K-1']);
  expect(await said(mark(1, { group: 'B', marks: 81 }), all[0])).toEqual([]);
  expect(await said(mark(3, { group: 'B', judge: 'J9' }), all[2])).toEqual([
    'group inspection-mark-of-other-group K-1',
  ]);
});
