import { shapeOf, type Treatment } from '@jiju/domain';
import { readFileSync } from 'node:fs';
import { announced, goldenFile, methodFile, rowsOf, rowsOfFile } from './golden-folder.ts';
import { runEvaluate } from './run-evaluate.ts';

const method = methodFile('asem.method.json');
const data = goldenFile('asem_raw.csv');
const expected = goldenFile('asem_expected_full_pipeline.csv');
const treatment = goldenFile('asem_treatment.csv');

if (data === undefined || expected === undefined || treatment === undefined) {
  it('says that the ASEM index was not compared', () => {
    expect(announced).toContainEqual(expect.stringContaining('SKIPPED: asem_'));
  });
} else {
  describe('ASEM sustainable connectivity, 51 countries', () => {
    it('has every item score, pillar, sub-index, index to 1e-6 and every rank', async () => {
      const { code, out, err } = await runEvaluate('--method', method, '--data', data);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      const computed = new Map(rowsOf(out).map((row) => [row['id'], row]));
      let compared = 0;
      let worst = 0;
      for (const { uCode, Rank, ...scores } of rowsOfFile(expected)) {
        const row = computed.get(uCode) ?? {};
        expect(row['rank']).toBe(Rank);
        for (const [name, value] of Object.entries(scores)) {
          const difference = Math.abs(Number(row[name]) - Number(value));
          if (!(difference <= 1e-6)) throw new Error(`${uCode} ${name}: ${row[name]} instead of ${value}`);
          worst = Math.max(worst, difference);
          compared++;
        }
        expect(row['score']).toBe(row['Index']);
      }
      expect(compared).toBe(51 * (49 + 8 + 2 + 1));
      expect(worst).toBeLessThan(1e-6);
    });

    it('treats the same outliers', async () => {
      const { out } = await runEvaluate('--method', method, '--data', data, '--format', 'json');
      const { treatments } = JSON.parse(out) as { treatments: Record<string, Treatment> };
      const said = Object.entries(treatments).map(
        ([code, done]) => `${code},${done.kind === 'winsorised' ? `win${done.points}` : done.kind}`,
      );
      const table = readFileSync(treatment, 'utf8').trim().split(/\r?\n/).slice(1);
      expect(said).toEqual(table);
    });

    it.each([
      ['Flights', 2.1032872, 4.5088794],
      ['Goods', 2.6499733, 8.2666095],
      ['Services', 1.7010849, 2.3756557],
      ['LPI', -0.3042681, -0.6567514],
      ['Bord', 2.148236, 5.7914905],
      ['Gas', 2.8294486, 10.3346494],
    ])('%s has the published skewness and kurtosis', (code, skewness, kurtosis) => {
      const cells = rowsOfFile(data).map((row) => row[code] ?? '');
      const shape = shapeOf(Float64Array.from(cells, (cell) => (cell === '' ? NaN : Number(cell))));
      expect(shape.skewness).toBeCloseTo(skewness, 6);
      expect(shape.kurtosis).toBeCloseTo(kurtosis, 6);
    });

    it('has the published first five of the list and the last four of the ranking', async () => {
      const { out } = await runEvaluate('--method', method, '--data', data);
      const score = new Map(rowsOf(out).map(({ id = '', score: value }) => [id, Number(value)]));
      const said = (ids: readonly string[], decimals: number) => ids.map((id) => score.get(id)?.toFixed(decimals));
      expect(said(['AUS', 'AUT', 'BEL', 'BGD', 'BGR'], 1)).toEqual(['45.8', '61.9', '63.5', '39.0', '50.8']);
      expect(said(['LAO', 'CHN', 'PAK', 'RUS'], 2)).toEqual(['38.21', '37.77', '37.63', '35.66']);
    });

    it('has the published first six', async () => {
      const { out } = await runEvaluate('--method', method, '--data', data);
      const first = rowsOf(out)
        .filter(({ rank }) => Number(rank) <= 6)
        .sort((a, b) => Number(a['rank']) - Number(b['rank']))
        .map(({ id, score }) => `${id} ${Number(score).toFixed(2)}`);
      expect(first).toEqual(['CHE 68.38', 'NLD 64.82', 'DNK 64.80', 'NOR 64.47', 'BEL 63.54', 'SWE 63.00']);
    });
  });
}
