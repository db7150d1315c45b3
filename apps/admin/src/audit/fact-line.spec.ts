import type { FactEntry } from '@jiju/contract';
import { factChanges } from './fact-changes.ts';
import { factLine } from './fact-line.ts';

const fact = (type: string, subjectKind: string, subjectKey: string, data: Record<string, unknown>): FactEntry => ({
  id: 1,
  type,
  subjectKind,
  subjectKey,
  actor: 'li',
  at: '2014-04-11T01:00:00.000Z',
  requestId: '',
  data,
});

describe('factLine', () => {
  it('names period, cluster and count of recorded figures', () => {
    const entry = fact('ObservationsRecorded', 'observation', '2013-Q4|7', { clusterId: 7, changes: [{}, {}] });
    expect(factLine(entry)).toEqual({
      key: 'ObservationsRecorded',
      params: { period: '2013-Q4', count: 2 },
      clusterId: 7,
      link: '/figures?period=2013-Q4',
    });
  });

  it('leads to the ranking, the directive and the record', () => {
    expect(factLine(fact('RankingChanged', 'ranking', '2013|DEMO', { moves: [[1, 2, 3]] })).link).toBe(
      '/rankings/DEMO/2013',
    );
    expect(factLine(fact('DirectiveAssessed', 'directive', 'G1', { before: 'green', light: 'red' }))).toMatchObject({
      key: 'DirectiveAssessed',
      params: { code: 'G1', before: 'green', light: 'red' },
      link: '/directives/G1',
    });
    expect(factLine(fact('RecordChanged', 'clusters', 'C1', { id: 5, action: 'archived' }))).toMatchObject({
      key: 'RecordChanged.archived',
      link: '/clusters/5',
    });
  });

  it('says nothing that did not happen', () => {
    expect(factLine(fact('DirectiveAssessed', 'directive', 'X4', { before: 'red', light: 'red' })).key).toBe(
      'DirectiveReassessed',
    );
    expect(factLine(fact('DirectiveAssessed', 'directive', 'X4', { before: null, light: 'red' })).key).toBe(
      'DirectiveFirstAssessed',
    );
    const award = (entered: string[]) => factLine(fact('AwardChanged', 'award', '2013|TEN', { entered, left: [] }));
    expect(award([]).key).toBe('AwardReordered');
    expect(award(['C1'])).toMatchObject({ key: 'AwardChanged', params: { entered: 1, left: 0 } });
  });

  it('names the period of recomputed metrics, whose subject is the period', () => {
    const metrics = fact('MetricsChanged', 'metric', '2013-Q4', { clusterIds: [7], codes: ['TAX', 'JOBS'] });
    expect(factLine(metrics).params).toEqual({ period: '2013-Q4', count: 1, codes: 2 });
  });

  it('says what came of a review, and of any other change that it is one', () => {
    const version = (after: object) =>
      factLine(fact('RecordChanged', 'method-versions', 'M-2', { id: 4, action: 'changed', after }));
    expect(version({ reviewState: 'sent-back' })).toMatchObject({
      key: 'Reviewed.sent-back',
      params: { kind: 'method-versions', code: 'M-2' },
      link: '/method-versions/4',
    });
    expect(version({ state: 'active' }).key).toBe('RecordChanged.changed');
  });

  it('says the type of a fact it does not know', () => {
    expect(factLine(fact('MoonLanded', 'moon', '1', {}))).toMatchObject({
      key: 'unknown',
      params: { type: 'MoonLanded' },
    });
  });
});

describe('factChanges', () => {
  it('shows figures, ranks and fields before and after', () => {
    const figures = {
      common: { status: 'A', state: 'submitted' },
      changes: [{ indicator: 'TAX', before: { value: 2, state: 'draft' }, after: { value: 0 } }],
    };
    expect(factChanges(fact('ObservationsRecorded', 'observation', '2013|7', figures))).toEqual([
      { what: 'TAX', of: 'indicator', before: '2 (draft)', after: '0 (submitted)' },
    ]);
    expect(factChanges(fact('RankingChanged', 'ranking', '2013|M', { moves: [[7, null, 3]] }))).toEqual([
      { what: '7', of: 'cluster', before: '', after: '3' },
    ]);
    const edit = { action: 'changed', before: { nameZh: '甲' }, after: { nameZh: '乙', tags: ['x'] } };
    expect(factChanges(fact('RecordChanged', 'clusters', 'C1', edit))).toEqual([
      { what: 'nameZh', of: 'field', before: '甲', after: '乙' },
      { what: 'tags', of: 'field', before: '', after: '["x"]' },
    ]);
  });

  it('bears facts that are not shaped as expected', () => {
    expect(factChanges(fact('RankingChanged', 'ranking', '2013|M', { moves: 'many' }))).toEqual([]);
    expect(factChanges(fact('ObservationsRecorded', 'observation', '2013|7', {}))).toEqual([]);
  });
});
