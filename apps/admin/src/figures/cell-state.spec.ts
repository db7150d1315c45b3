import type { Figure } from '@jiju/contract';
import { changesNothing, inputOf, judgeEntry, type CellEdit, type GridIndicator } from './cell-edit.ts';
import { completenessOf, marksOf } from './cell-state.ts';

const figure: Figure = {
  clusterId: 1,
  clusterCode: 'C1',
  indicatorCode: 'REVENUE',
  periodCode: '2013',
  industry: '',
  value: 12,
  status: 'A',
  source: 'synthetic',
  vintage: 'annual',
  state: 'submitted',
  note: '',
  late: false,
  author: 'li',
  revision: 3,
  updatedAt: '2014-01-01T00:00:00.000Z',
};
const edit: CellEdit = {
  batch: 1,
  clusterCode: 'C1',
  indicatorCode: 'REVENUE',
  text: '13',
  reason: '',
  revision: 3,
  phase: 'waiting',
  problem: null,
};
const revenue: GridIndicator = {
  code: 'REVENUE',
  unit: '亿元',
  decimals: 2,
  plausibleMin: 0,
  plausibleMax: 100,
  outOfRange: 'refuse',
  moreDecimals: 'refuse',
};

describe('marksOf', () => {
  it('shows missing, the stored state, or what is being done, in this order', () => {
    expect(marksOf(undefined, undefined).state).toBe('missing');
    expect(marksOf(figure, undefined)).toEqual({ state: 'submitted', synthetic: true, late: false, unsaved: false });
    expect(marksOf(figure, edit)).toEqual({ state: 'waiting', synthetic: false, late: false, unsaved: true });
    expect(marksOf(figure, { ...edit, phase: 'saved' }).unsaved).toBe(false);
  });
});

describe('judgeEntry', () => {
  it('refuses text in a number cell and keeps the text', () => {
    expect(judgeEntry('abc', '', revenue)).toEqual({
      phase: 'refused',
      problem: { code: 'value-not-a-number', path: '', params: { text: 'abc' } },
    });
  });

  it('refuses a figure out of range, or asks for the reason where the indicator says so', () => {
    expect(judgeEntry('101', '', revenue).phase).toBe('refused');
    const asking = { ...revenue, outOfRange: 'reason' as const };
    expect(judgeEntry('101', '  ', asking).phase).toBe('asks-reason');
    expect(judgeEntry('101', 'a new plant', asking)).toEqual({ phase: 'waiting', problem: null });
  });

  it('refuses more decimals than the indicator takes, unless it keeps them', () => {
    expect(judgeEntry('1.005', '', revenue)).toEqual({
      phase: 'refused',
      problem: { code: 'value-too-precise', path: '', params: { indicator: 'REVENUE', value: 1.005, decimals: 2 } },
    });
    expect(judgeEntry('1.05', '', revenue).phase).toBe('waiting');
    expect(judgeEntry('1.005', '', { ...revenue, moreDecimals: 'keep' }).phase).toBe('waiting');
  });

  it('lets the ends of the range and missing figures pass', () => {
    expect(['0', '100', '…', '×', ''].map((text) => judgeEntry(text, '', revenue).phase)).toEqual(
      Array.from({ length: 5 }, () => 'waiting'),
    );
  });
});

describe('inputOf and changesNothing', () => {
  it('sends null with the status that says which kind of nothing it is', () => {
    expect(inputOf({ ...edit, text: '…' }, '2013', 3)).toMatchObject({ value: null, status: 'O', revision: 3 });
    expect(inputOf({ ...edit, text: '×' }, '2013', 3)).toMatchObject({ value: null, status: 'M' });
    expect(inputOf({ ...edit, text: '0' }, '2013', 3)).toMatchObject({ value: 0, status: 'A' });
  });

  it('knows an edit that changes nothing', () => {
    expect(changesNothing('12.0', figure)).toBe(true);
    expect(changesNothing('', undefined)).toBe(true);
    expect(changesNothing('', figure)).toBe(false);
    expect(changesNothing('…', { ...figure, value: null, status: 'O' })).toBe(true);
    expect(changesNothing('×', { ...figure, value: null, status: 'O' })).toBe(false);
  });
});

describe('completenessOf', () => {
  it('counts drafts and returned cells as not reported', () => {
    const rows = [
      { cells: { A: figure, B: { ...figure, state: 'draft' as const } } },
      { cells: { A: { ...figure, state: 'approved' as const }, B: { ...figure, state: 'returned' as const } } },
    ];
    expect(completenessOf(rows, ['A', 'B', 'C'])).toEqual({ expected: 6, reported: 2, approved: 1, returned: 1 });
  });
});
