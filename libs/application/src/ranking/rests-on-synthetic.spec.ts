import { compileMethod, isRefusal, type MethodDefinition } from '@jiju/domain';
import { restsOnSynthetic } from './rests-on-synthetic.ts';

const method: MethodDefinition = {
  indicators: [
    { code: 'TAX', denominator: 'LAND', direction: 1, weight: 1, parent: 'TOTAL', scoring: { kind: 'min-max' } },
  ],
  groups: [{ code: 'TOTAL', aggregation: 'arithmetic' }],
  bonuses: { items: [{ code: 'PATENTS', points: 1 }] },
};

it.each([
  ['TAX', 3, true],
  ['LAND', 1, true],
  ['PATENTS', 1, true],
  ['TAX', 0, false],
  ['JOBS', 3, false],
])(
  'a ranking by tax per land, with points for patents, where %s has %i synthetic figures: %s',
  (column, count, rests) => {
    const plan = compileMethod(method);
    if (isRefusal(plan)) throw new Error('no sound method');
    expect(restsOnSynthetic(plan, { synthetic: new Map([[column, count]]) })).toBe(rests);
  },
);
