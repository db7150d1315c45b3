import { indicator } from '../provider/fake/fixture.ts';
import { checkFormula, placeOf } from './check-formula.ts';

const others = [
  indicator(1, 'REVENUE', '主营业务收入', 'Revenue', '亿元'),
  indicator(2, 'EMPLOYEES', '从业人员', 'Employees', '万人'),
  indicator(3, 'DOUBLE', '两倍', 'Double', '亿元', 'NEW_ONE * 2'),
];
const owner = { code: 'NEW_ONE', frequency: 'year', unit: '亿元' } as const;

it('a valid formula has no problems', () => {
  expect(checkFormula(owner, 'REVENUE * 2', others)).toEqual([]);
});

it('an unknown name is pointed at', () => {
  const [problem] = checkFormula(owner, '2 * REVENU', others);
  expect(problem).toMatchObject({ code: 'formula-unknown-indicator-suggestion', params: { suggestion: 'REVENUE' } });
  expect(problem && placeOf(problem)).toEqual({ start: 4, end: 10 });
});

it('broken grammar is pointed at', () => {
  const [problem] = checkFormula(owner, 'REVENUE + * 2', others);
  expect(problem && placeOf(problem)).toEqual({ start: 10, end: 11 });
});

it('a circle through another formula is found', () => {
  expect(checkFormula(owner, 'DOUBLE + 1', others)).toMatchObject([{ code: 'formula-cycle' }]);
});

it('its own stored formula does not count against the one being written', () => {
  expect(checkFormula({ ...owner, code: 'DOUBLE' }, 'REVENUE * 2', others)).toEqual([]);
});
