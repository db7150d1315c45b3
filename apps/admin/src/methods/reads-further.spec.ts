import type { MethodDefinition } from '@jiju/domain';
import { readsFurther } from './reads-further.ts';

const stored: MethodDefinition = {
  groups: [{ code: 'TOP', aggregation: 'arithmetic', weighting: 'principal-components' }],
  indicators: [
    { code: 'TAX', direction: 1, weight: 1, parent: 'TOP', scoring: { kind: 'min-max' } },
    {
      ...{ code: 'MARKS', direction: 1, weight: 1, parent: 'TOP', scoring: { kind: 'min-max' } },
      source: { kind: 'inspection-marks', trim: 1 },
    },
  ],
};
const [tax, marks] = stored.indicators as [
  MethodDefinition['indicators'][number],
  MethodDefinition['indicators'][number],
];
const [top] = stored.groups as [MethodDefinition['groups'][number]];
const back = (periods: number): MethodDefinition => ({ ...stored, missing: { rule: 'last-period', periods } });
const nothing = { periods: false, sources: [] };

test('what is stored, weighed otherwise or with other figures of the period is all there', () => {
  expect(readsFurther(stored, stored)).toEqual(nothing);
  const other = { ...tax, code: 'JOBS', weight: 7 };
  expect(readsFurther({ ...stored, indicators: [other, marks] }, stored)).toEqual(nothing);
  expect(readsFurther(back(1), back(2))).toEqual(nothing);
});

test('other periods that the stored version does not look at are not there, nor other figures of them', () => {
  expect(readsFurther(back(2), back(1)).periods).toBe(true);
  expect(readsFurther({ ...stored, measuredOver: 'all-periods' }, stored).periods).toBe(true);
  expect(readsFurther({ ...stored, groups: [{ ...top, weightsOf: '2012' }] }, stored).periods).toBe(true);
  const jobs = { ...tax, code: 'JOBS' };
  expect(readsFurther({ ...back(1), indicators: [jobs, marks] }, back(1)).periods).toBe(true);
});

test('values that come from elsewhere than in the stored version are not there', () => {
  const sources = (...indicators: MethodDefinition['indicators']) =>
    readsFurther({ ...stored, indicators }, stored).sources;
  expect(sources(tax, { ...marks, source: { kind: 'inspection-marks', trim: 2 } })).toEqual(['MARKS']);
  expect(sources({ ...tax, source: { kind: 'ranking', method: 'Q', value: 'score' } }, marks)).toEqual(['TAX']);
  const { source: _source, ...reported } = marks;
  expect(sources(tax, reported)).toEqual(['MARKS']);
});
