import type { CellEdit } from './cell-edit.ts';
import { nextBatch, noEdits, reduceEdits, type CommittedEdit, type GridAction, type GridEdits } from './grid-edits.ts';

const cell = (text: string, phase: CellEdit['phase'] = 'waiting', fields: Partial<CellEdit> = {}): CommittedEdit => ({
  batch: 1,
  clusterCode: 'C1',
  indicatorCode: 'TAX',
  text,
  reason: '',
  revision: 2,
  phase,
  problem: null,
  textBefore: '10',
  sourceBefore: 'synthetic' as const,
  ...fields,
});
const run = (actions: readonly GridAction[], from: GridEdits = noEdits) => actions.reduce(reduceEdits, from);
const undo: GridAction = { type: 'undo', revisionOf: () => 5 };

describe('reduceEdits', () => {
  it('keeps the text of a refused cell', () => {
    const { edits } = run([
      { type: 'commit', edits: [cell('abc')] },
      {
        type: 'settle',
        keys: ['C1|TAX'],
        phase: 'refused',
        problem: { code: 'value-not-a-number', path: '', params: {} },
      },
    ]);
    expect(edits.get('C1|TAX')).toMatchObject({ text: 'abc', phase: 'refused', revision: 2 });
  });

  it('takes an unsaved step back to the edit before it, then to none', () => {
    const twice = run([
      { type: 'commit', edits: [cell('11', 'refused')] },
      { type: 'commit', edits: [cell('12', 'refused')] },
    ]);
    expect(run([undo], twice).edits.get('C1|TAX')?.text).toBe('11');
    expect(run([undo, undo], twice).edits.size).toBe(0);
  });

  it('writes a saved step back as a new change with the revision of now', () => {
    const saved = run([
      { type: 'commit', edits: [cell('11')] },
      { type: 'settle', keys: ['C1|TAX'], phase: 'saved' },
    ]);
    expect(run([undo], saved).edits.get('C1|TAX')).toMatchObject({
      text: '10',
      revision: 5,
      phase: 'waiting',
      source: 'synthetic',
    });
    const forgotten = run([{ type: 'forget', keys: ['C1|TAX'], phase: 'saved' }, undo], saved);
    expect(forgotten.edits.get('C1|TAX')).toMatchObject({ text: '10', revision: 5 });
  });

  it('lets an edit made while saving go on from the saved revision', () => {
    const { edits } = run([
      { type: 'commit', edits: [cell('11', 'saving')] },
      { type: 'commit', edits: [cell('12')] },
      { type: 'rebase', revisions: new Map([['C1|TAX', { from: 2, to: 3 }]]) },
      { type: 'settle', keys: ['C1|TAX'], phase: 'saved', from: 'saving' },
    ]);
    expect(edits.get('C1|TAX')).toMatchObject({ text: '12', phase: 'waiting', revision: 3 });
  });

  it('does not touch a cell that is on its way, nor forgets one in another phase', () => {
    const saving = run([{ type: 'commit', edits: [cell('11', 'saving')] }]);
    expect(run([undo], saving).edits.get('C1|TAX')?.text).toBe('11');
    expect(run([{ type: 'forget', keys: ['C1|TAX'], phase: 'saved' }], saving).edits.size).toBe(1);
  });
});

describe('nextBatch', () => {
  const other = (phase: CellEdit['phase'], batch = 1) => cell('1', phase, { batch, indicatorCode: 'REVENUE' });
  const keysOf = (cells: readonly CommittedEdit[]) =>
    nextBatch(run([{ type: 'commit', edits: cells }]).edits).map(({ indicatorCode }) => indicatorCode);

  it('sends what was pasted together only when nothing of it is refused', () => {
    expect(keysOf([cell('11'), other('waiting')])).toEqual(['TAX', 'REVENUE']);
    expect(keysOf([cell('11'), other('refused')])).toEqual([]);
    expect(keysOf([cell('11'), other('refused', 2)])).toEqual(['TAX']);
  });

  it('sends one batch after the other', () => {
    expect(keysOf([cell('11', 'waiting', { batch: 2 }), other('waiting', 1)])).toEqual(['REVENUE']);
    expect(keysOf([cell('11', 'waiting', { batch: 2 }), other('saving', 1)])).toEqual([]);
  });
});
