import type { StoredFigure } from './observation-memory.ts';
import { FactsBySheet } from './facts-by-sheet.ts';

const figure = (value: number | null, changes: Partial<StoredFigure> = {}): StoredFigure => ({
  value,
  status: 'A',
  source: 'reported',
  vintage: 'annual',
  state: 'approved',
  note: '',
  late: false,
  author: 'li',
  revision: 1,
  updatedAt: '2014-01-01T00:00:00.000Z',
  ...changes,
});
const cell = (indicator: string, industry = '') => ({ clusterId: 7, period: '2013-Q4', indicator, industry });

test('figures of one sheet are one fact, and what they are alike in is said once', () => {
  const facts = new FactsBySheet();
  facts.add(cell('TAX'), undefined, figure(3), 'import');
  facts.add(cell('STAFF', 'C39'), figure(1, { state: 'submitted' }), figure(2), 'import');
  facts.add(cell('AREA'), figure(5), figure(null, { status: 'O' }), 'import');
  expect(facts.all()).toEqual([
    {
      type: 'ObservationsRecorded',
      period: '2013-Q4',
      clusterId: 7,
      reason: 'import',
      common: { status: 'A', source: 'reported', state: 'approved', vintage: 'annual' },
      changes: [
        { indicator: 'TAX', after: { value: 3 } },
        { indicator: 'STAFF', industry: 'C39', before: { value: 1, state: 'submitted' }, after: { value: 2 } },
        { indicator: 'AREA', before: { value: 5 }, after: { value: null, status: 'O' } },
      ],
    },
  ]);
});

test('of vintage, note and lateness only what goes without saying is left out', () => {
  const facts = new FactsBySheet();
  facts.add(cell('TAX'), figure(3, { vintage: 'flash', note: '核对', late: true }), figure(4, { late: true }), '');
  expect(facts.all()).toMatchObject([
    {
      changes: [{ before: { value: 3, vintage: 'flash', note: '核对', late: true }, after: { value: 4, late: true } }],
    },
  ]);
});

test('another reason or another cluster is another fact', () => {
  const facts = new FactsBySheet();
  facts.add(cell('TAX'), undefined, figure(3), 'a');
  facts.add(cell('TAX'), undefined, figure(3), 'b');
  facts.add({ ...cell('TAX'), clusterId: 8 }, undefined, figure(3), 'a');
  expect(facts.all()).toHaveLength(3);
});
