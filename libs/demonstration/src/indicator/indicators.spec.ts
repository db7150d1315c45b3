import { checkFormulas, evaluationOrder } from '@jiju/domain';
import { demonstration } from '../demonstration.ts';
import { readFormula } from '../observation/sheets-for-spec.ts';

const { indicators } = demonstration();
const definitions = indicators.map(
  ({ code, unit, frequency, aggregationOverTime, aggregationOverRegions, formulas }) => ({
    code,
    unit,
    frequency,
    aggregationOverTime,
    aggregationOverRegions,
    ...(formulas[0] ? { formula: readFormula(formulas[0].text) } : {}),
  }),
);

describe('indicators of the demonstration', () => {
  it('are about as many derived ones as base ones', () => {
    expect(indicators.filter(({ kind }) => kind === 'base')).toHaveLength(18);
    expect(indicators.filter(({ kind }) => kind === 'derived')).toHaveLength(20);
  });

  it('have a formula exactly when they are derived', () => {
    for (const { kind, formulas } of indicators) expect(formulas.length > 0).toBe(kind === 'derived');
  });

  it('have formulas that read what is there, in fitting units, without circles', () => {
    expect(checkFormulas(definitions)).toEqual([]);
    expect(evaluationOrder(definitions)).toHaveLength(20);
  });

  it('define every indicator in both languages', () => {
    for (const { nameZh, nameEn, definitionZh, definitionEn } of indicators) {
      expect([nameZh, nameEn, definitionZh, definitionEn].every((text) => text.length > 0)).toBe(true);
    }
  });
});
