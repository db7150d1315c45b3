import {
  columnsRead,
  compileMethod,
  correlation,
  diagnose,
  isRefusal,
  rank,
  removeOne,
  type MethodDefinition,
} from '@jiju/domain';
import { readFileSync } from 'node:fs';
import { announced, goldenFile, methodFile, rowsOfFile } from './golden-folder.ts';

const data = goldenFile('asem_raw.csv');

if (data === undefined) {
  it('says that the diagnostics of ASEM were not compared', () => {
    expect(announced).toContainEqual(expect.stringContaining('SKIPPED: asem_'));
  });
} else {
  const definition = JSON.parse(readFileSync(methodFile('asem.method.json'), 'utf8')) as MethodDefinition;
  const plan = compileMethod(definition);
  if (isRefusal(plan)) throw new Error(JSON.stringify(plan.refused));
  const rows = rowsOfFile(data);
  const figures = (column: string) =>
    Float64Array.from(rows, ({ [column]: cell = '' }) => (cell === '' ? NaN : Number(cell)));
  const result = rank(plan, {
    ids: rows.map(({ uCode = '' }) => uCode),
    columns: new Map([...columnsRead(definition)].map((column) => [column, figures(column)])),
    groups: new Map([['EurAsia_group', rows.map(({ EurAsia_group: group = '' }) => group)]]),
  });

  it.each([
    ['Physical', 1.529412],
    ['ConEcFin', 2.627451],
    ['Political', 2.901961],
    ['Instit', 1.176471],
    ['P2P', 1.686275],
    ['Environ', 3.098039],
    ['Social', 3.960784],
    ['SusEcFin', 2.627451],
  ])('without the pillar %s a country is shifted by the published %d places on average', (code, published) => {
    expect(removeOne(result).find((one) => one.code === code)?.meanShift).toBeCloseTo(published, 6);
  });

  it.each([
    ['Conn', 0.9397805],
    ['Sust', 0.8382873],
  ])('the index correlates with %s as published', (code, published) => {
    const at = (name: string) =>
      result.dimensions[plan.groups.findIndex((group) => group.code === name)] as Float64Array;
    expect(correlation(at('Index'), at(code))).toBeCloseTo(published, 7);
  });

  it.each([
    ['Goods', 0.02],
    ['Services', 0.02],
    ['FDI', 0.02],
    ['PRemit', 0.02],
    ['ForPort', 0.02],
    ['Renew', 1 / 30],
  ])('the effective weight of %s is as published', (code, published) => {
    const at = plan.indicators.findIndex((one) => one.code === code);
    expect(result.weights.indicators[at]).toBeCloseTo(published, 8);
  });

  it('every pillar and sub-index has its diagnosis, with no number that is none', () => {
    const { indicators, groups } = diagnose(result);
    expect(indicators).toHaveLength(49);
    expect(groups).toHaveLength(11);
    expect(JSON.stringify({ indicators, groups })).not.toContain('null,null,null');
    for (const { alpha, components } of groups) {
      expect(alpha === null || alpha <= 1).toBe(true);
      expect(components.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    }
  });
}
