import { checkDirective, checkDirectiveEdit, checkParent } from './check-directive.ts';
import type { DirectiveDefinition } from './directive.ts';
import { example, hundredDays } from './example-directive.ts';
import type { Measure, MetricTarget, Milestone, PathStep } from './measure.ts';
import { tierTarget } from './tier.ts';

const course: MetricTarget = { ...hundredDays, baselineOn: '2013-12-31', by: '2017-12-31' };
const metric = (changes: Partial<MetricTarget>): Measure => ({ ...course, ...changes });
const steps = (...given: PathStep[]): Measure => metric({ path: { kind: 'stepped', steps: given } });
const milestone: Milestone = {
  code: 'a',
  titleZh: '甲',
  titleEn: 'A',
  plannedOn: '2015-01-01',
  actualOn: null,
  evidence: [],
  weight: 1,
};
const milestones = (...given: Partial<Milestone>[]): Measure => ({
  kind: 'milestones',
  milestones: given.map((changes) => ({ ...milestone, ...changes })),
});
const found = (changes: Partial<DirectiveDefinition>) =>
  checkDirective({ ...example, ...changes }).map(({ code, path }) => `${code} ${path}`);

describe('a directive', () => {
  it('that is in order has no problems', () => {
    expect(found({})).toEqual([]);
    expect(found({ deadline: '2014-04-11' })).toEqual([]);
    expect(found({ deadline: null, measure: { kind: 'report' } })).toEqual([]);
    expect(found({ measure: tierTarget('city', 'revenue', { ...course, targetValue: 20 }) })).toEqual([]);
    expect(found({ measure: steps({ date: '2014-12-31', value: 20 }, { date: '2015-12-31', value: 60 }) })).toEqual([]);
    expect(found({ measure: milestones({}, { code: 'b', plannedOn: '2017-12-31' }) })).toEqual([]);
    expect(found({ measure: metric({ baselineValue: 80, targetValue: 60, direction: 'down' }) })).toEqual([]);
  });

  it.each<[Partial<DirectiveDefinition>, string]>([
    [{ deadline: '2014-04-10' }, 'directive-deadline-before-issue deadline'],
    [{ deadline: '2014-02-30' }, 'directive-date-malformed deadline'],
    [{ issuedOn: 'soon', deadline: null }, 'directive-date-malformed issuedOn'],
    [{ source: { ...example.source, date: '2014' } }, 'directive-date-malformed source.date'],
    [{ weight: 0 }, 'directive-weight-invalid weight'],
    [{ weight: NaN }, 'directive-weight-invalid weight'],
    [{ parentCode: 'G1' }, 'directive-own-parent parentCode'],
    [{ coUnitCodes: ['miit', 'drc'] }, 'directive-lead-also-co-unit coUnitCodes.1'],
    [{ coUnitCodes: ['miit', 'miit'] }, 'directive-co-unit-twice coUnitCodes.1'],
  ])('%j: %s', (changes, expected) => expect(found(changes)).toEqual([expected]));

  it.each<[Measure, string]>([
    [metric({ targetValue: 0 }), 'measure-target-is-baseline measure.targetValue'],
    [metric({ targetValue: -1 }), 'measure-target-against-direction measure.targetValue'],
    [metric({ direction: 'down' }), 'measure-target-against-direction measure.targetValue'],
    [metric({ targetValue: Infinity }), 'measure-number-invalid measure.targetValue'],
    [metric({ by: '2018-01-01' }), 'measure-ends-after-deadline measure.by'],
    [metric({ by: '2014-04-10' }), 'measure-ends-before-issue measure.by'],
    [metric({ baselineOn: '2017-12-31' }), 'measure-ends-before-baseline measure.by'],
    [metric({ baselineOn: '2013-13-01' }), 'directive-date-malformed measure.baselineOn'],
    [metric({ aggregation: 'weighted-mean' }), 'measure-weight-indicator measure.weightIndicator'],
    [metric({ weightIndicator: 'staff' }), 'measure-weight-indicator measure.weightIndicator'],
    [metric({ aggregation: 'share' }), 'measure-share-of-all measure.aggregation'],
    [steps(), 'path-without-steps measure.path.steps'],
    [steps({ date: '2013-12-31', value: 20 }), 'path-step-outside measure.path.steps.0.date'],
    [steps({ date: '2018-01-01', value: 20 }), 'path-step-outside measure.path.steps.0.date'],
    [
      steps({ date: '2016-01-01', value: 20 }, { date: '2015-01-01', value: 30 }),
      'path-step-order measure.path.steps.1.date',
    ],
    [
      steps({ date: '2015-01-01', value: 20 }, { date: '2016-01-01', value: 10 }),
      'path-step-backwards measure.path.steps.1.value',
    ],
    [steps({ date: '2015-01-01', value: 101 }), 'path-step-beyond measure.path.steps.0.value'],
    [steps({ date: '2015-01', value: 10 }), 'directive-date-malformed measure.path.steps.0.date'],
    [tierTarget('city', 'revenue', { ...course, targetValue: 1.5 }), 'measure-count-not-whole measure.targetValue'],
    [
      tierTarget('city', 'revenue', course, 'clusters', { kind: 'cluster', code: 'c1' }),
      'measure-count-in-cluster measure.scope',
    ],
    [{ ...tierTarget('city', 'revenue', course), threshold: NaN }, 'measure-number-invalid measure.threshold'],
    [milestones(), 'milestones-empty measure.milestones'],
    [milestones({}, {}), 'milestone-code-twice measure.milestones.1.code'],
    [milestones({ weight: -1 }), 'milestone-weight-invalid measure.milestones.0.weight'],
    [milestones({ plannedOn: '2018-01-01' }), 'milestone-outside measure.milestones.0.plannedOn'],
    [milestones({ plannedOn: '2014-04-10' }), 'milestone-outside measure.milestones.0.plannedOn'],
    [milestones({ plannedOn: 'May' }), 'directive-date-malformed measure.milestones.0.plannedOn'],
    [milestones({ actualOn: 'May' }), 'directive-date-malformed measure.milestones.0.actualOn'],
  ])('%j: %s', (measure, expected) => expect(found({ measure })).toEqual([expected]));

  it('names every problem at once', () => {
    expect(found({ weight: -1, deadline: '2014-01-01', measure: milestones() })).toHaveLength(3);
  });
});

describe('an edit', () => {
  const codes = (changes: Partial<DirectiveDefinition>, state: 'draft' | 'in-progress') =>
    checkDirectiveEdit(example, { ...example, ...changes }, state).map(({ code }) => code);

  it('never moves the original deadline or the day of issue once issued', () => {
    expect(codes({ deadline: '2018-12-31', issuedOn: '2014-05-01' }, 'draft')).toEqual([]);
    expect(codes({ deadline: '2018-12-31', issuedOn: '2014-05-01' }, 'in-progress')).toEqual([
      'directive-issue-fixed',
      'directive-deadline-fixed',
    ]);
    expect(codes({ deadline: null }, 'in-progress')).toEqual(['directive-deadline-fixed']);
    expect(codes({ textZh: '新' }, 'in-progress')).toEqual([]);
  });

  it('keeps the code, and the end of a measure that is the deadline', () => {
    expect(codes({ code: 'G2' }, 'draft')).toEqual(['directive-code-fixed']);
    const [before, after] = ['2017-12-31', '2018-12-31'].map((by) => ({
      ...example,
      deadline: null,
      measure: metric({ by }),
    }));
    expect(checkDirectiveEdit(before ?? example, after ?? example, 'issued')).toMatchObject([
      { code: 'directive-deadline-fixed', path: 'measure' },
    ]);
  });
});

describe('an assignment under its parent', () => {
  const records = new Map(
    [example, { ...example, code: 'G1-1', parentCode: 'G1' }].map((entry) => [entry.code, entry]),
  );
  const codes = (changes: Partial<DirectiveDefinition>) =>
    checkParent({ ...example, ...changes }, (code) => records.get(code)).map(({ code }) => code);

  it.each<[Partial<DirectiveDefinition>, string[]]>([
    [{ code: 'G1-2', parentCode: 'G1' }, []],
    [{ code: 'G1-1-1', parentCode: 'G1-1' }, []],
    [{ parentCode: null }, []],
    [{ code: 'G1-2', parentCode: 'G8' }, ['directive-parent-unknown']],
    [{ code: 'G1', parentCode: 'G1-1' }, ['directive-parent-cycle']],
    [{ code: 'G1-2', parentCode: 'G1', deadline: '2018-01-01' }, ['assignment-after-parent']],
    [{ code: 'G1-2', parentCode: 'G1', deadline: null }, []],
  ])('%j: %j', (changes, expected) => expect(codes(changes)).toEqual(expected));
});
