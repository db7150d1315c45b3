import { clusterFor, indicatorFor } from '../scheme/scheme-for-spec.ts';
import { recordFigure, type CurrentFigure, type FigureContext, type NewFigure } from './record-figure.ts';

const open = { state: 'open', opensOn: null, dueOn: null, exceptions: [] } as const;
const context = (more: Partial<FigureContext> = {}): FigureContext => ({
  cluster: clusterFor(1),
  indicator: indicatorFor('REVENUE', { plausibleMin: 0, plausibleMax: 1000 }),
  period: '2013-Q4',
  industry: '',
  calendar: open,
  today: '2014-01-10',
  approves: false,
  claims: null,
  ...more,
});
const wanted = (more: Partial<NewFigure> = {}): NewFigure => ({
  value: 12.5,
  status: 'A',
  source: 'reported',
  vintage: 'annual',
  draft: false,
  reason: '',
  ...more,
});
const current = (more: Partial<CurrentFigure> = {}): CurrentFigure => ({
  value: 12.5,
  status: 'A',
  source: 'reported',
  vintage: 'annual',
  state: 'submitted',
  revision: 3,
  ...more,
});
const code = (decision: ReturnType<typeof recordFigure>): string =>
  decision.kind === 'refused' ? decision.problem.code : decision.kind;

it('records a figure: submitted by a reporter, approved by a reviewer, draft when asked for', () => {
  expect(recordFigure(undefined, wanted(), context())).toEqual({ kind: 'recorded', state: 'submitted', late: false });
  expect(recordFigure(undefined, wanted(), context({ approves: true }))).toMatchObject({ state: 'approved' });
  expect(recordFigure(undefined, wanted({ draft: true }), context())).toMatchObject({ state: 'draft' });
});

it('a figure has no more decimals than its indicator takes, where it takes only so many', () => {
  const indicator = indicatorFor('REVENUE', { mostDecimals: 2 });
  const decided = recordFigure(undefined, wanted({ value: 12.345 }), context({ indicator }));
  expect(decided).toMatchObject({
    kind: 'refused',
    problem: { code: 'value-too-precise', params: { indicator: 'REVENUE', value: 12.345, decimals: 2 } },
  });
  expect(code(recordFigure(undefined, wanted({ value: 12.34 }), context({ indicator })))).toBe('recorded');
  expect(code(recordFigure(undefined, wanted({ value: 12.345 }), context()))).toBe('recorded');
  expect(code(recordFigure(undefined, wanted({ value: null, status: 'O' }), context({ indicator })))).toBe('recorded');
});

it('the same again is no change and no fact', () => {
  expect(code(recordFigure(current(), wanted(), context()))).toBe('unchanged');
  expect(code(recordFigure(current(), wanted({ value: 12.6 }), context()))).toBe('recorded');
});

it.each([
  ['indicator-is-derived', {}, { indicator: indicatorFor('SUM', { formula: 'REVENUE + 1' }) }],
  ['period-too-fine', {}, { indicator: indicatorFor('REVENUE', { frequency: 'year' }) }],
  ['indicator-not-by-industry', {}, { industry: '13' }],
  ['period-not-in-calendar', {}, { calendar: undefined }],
  ['period-closed', {}, { calendar: { ...open, state: 'closed' as const } }],
  ['period-not-open-yet', {}, { calendar: { ...open, opensOn: '2014-02-01' } }],
  ['value-out-of-range', { value: 1000.01 }, {}],
  ['value-out-of-range', { value: -0.01 }, {}],
  ['value-not-a-number', { value: Infinity }, {}],
  ['value-and-status-disagree', { value: null }, {}],
  ['value-and-status-disagree', { status: 'O' }, {}],
] as const)('refuses with %s', (expected, figure, surroundings) => {
  expect(code(recordFigure(undefined, wanted(figure), context(surroundings)))).toBe(expected);
});

it('accepts what lies outside the range with a reason, where the indicator says so', () => {
  const indicator = indicatorFor('REVENUE', { plausibleMax: 1000, outOfRange: 'reason' });
  expect(code(recordFigure(undefined, wanted({ value: 2000 }), context({ indicator })))).toBe('value-needs-reason');
  expect(code(recordFigure(undefined, wanted({ value: 2000, reason: '新厂投产' }), context({ indicator })))).toBe(
    'recorded',
  );
});

it('zero and missing are different figures', () => {
  expect(code(recordFigure(current({ value: 0 }), wanted({ value: null, status: 'O' }), context()))).toBe('recorded');
  expect(code(recordFigure(current({ value: null, status: 'O' }), wanted({ value: 0 }), context()))).toBe('recorded');
});

it('tells two people who change the same cell of each other', () => {
  expect(code(recordFigure(current(), wanted({ value: 13, revision: 2 }), context()))).toBe('stale-revision');
  expect(code(recordFigure(undefined, wanted({ revision: 1 }), context()))).toBe('stale-revision');
  expect(code(recordFigure(current(), wanted({ value: 13, revision: 3 }), context()))).toBe('recorded');
});

it('who may not give a figure its source or vintage is refused there, unless it says what it said before', () => {
  const claims = { sources: ['reported'], vintages: ['annual'] };
  const decide = (before: CurrentFigure | undefined, more: Partial<NewFigure>) => {
    const decision = recordFigure(before, wanted(more), context({ claims }));
    return decision.kind === 'refused' ? [decision.problem.code, decision.problem.path] : decision.kind;
  };
  expect(decide(undefined, {})).toBe('recorded');
  expect(decide(undefined, { source: 'bureau' })).toEqual(['source-not-yours', 'source']);
  expect(decide(undefined, { vintage: 'revised' })).toEqual(['vintage-not-yours', 'vintage']);
  const bureau = current({ source: 'bureau' });
  expect(decide(bureau, { source: 'bureau' })).toBe('unchanged');
  expect(decide(bureau, { source: 'bureau', value: 13 })).toEqual(['source-not-yours', 'source']);
  expect(decide(bureau, { value: 13 })).toBe('recorded');
});

it('an approved figure is changed by a reviewer only', () => {
  const approved = current({ state: 'approved' });
  expect(code(recordFigure(approved, wanted({ value: 13 }), context()))).toBe('figure-approved');
  expect(code(recordFigure(approved, wanted({ value: 13 }), context({ approves: true })))).toBe('recorded');
});

it('a closed period stays open for a named cluster until its day, and lateness is marked', () => {
  const calendar = {
    ...open,
    state: 'closed' as const,
    dueOn: '2014-01-05',
    exceptions: [{ clusterCode: 'C1', until: '2014-01-15' }],
  };
  expect(recordFigure(undefined, wanted(), context({ calendar }))).toMatchObject({ kind: 'recorded', late: true });
  expect(code(recordFigure(undefined, wanted(), context({ calendar, today: '2014-01-16' })))).toBe('period-closed');
  expect(code(recordFigure(undefined, wanted(), context({ calendar, cluster: clusterFor(2) })))).toBe('period-closed');
});
