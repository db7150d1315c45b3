import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { announced, goldenFile, methodFile, rowsOf, rowsOfFile } from './golden-folder.ts';
import { runEvaluate } from './run-evaluate.ts';

const method = methodFile('hdi.method.json');
const data = goldenFile('hdi_2021.csv');

if (data === undefined) {
  it('says that the published Human Development Index 2021 was not compared', () => {
    expect(announced).toContainEqual(expect.stringContaining('hdi_2021.csv'));
  });
} else {
  describe('Human Development Index 2021, as published', () => {
    it('has all 191 values and all 191 ranks', async () => {
      const { code, out, err } = await runEvaluate('--method', method, '--data', data);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      const computed = rowsOf(out).map(({ id, score, rank }) => ({ id, score: Number(score), rank: Number(rank) }));
      const published = rowsOfFile(data).map((row) => ({
        id: row['iso3'],
        score: Number(row['hdi_2021']),
        rank: Number(row['hdi_rank_2021']),
      }));
      expect(published).toHaveLength(191);
      expect(computed).toEqual(published);
    });

    it('has only 162 of the ranks without rounding: rounding is part of the method', async () => {
      const { rounding: _, ...unrounded } = JSON.parse(readFileSync(method, 'utf8')) as Record<string, unknown>;
      const folder = mkdtempSync(join(tmpdir(), 'hdi-'));
      const file = join(folder, 'unrounded.method.json');
      writeFileSync(file, JSON.stringify(unrounded));
      const { out } = await runEvaluate('--method', file, '--data', data);
      rmSync(folder, { recursive: true });
      const ranks = rowsOf(out).map(({ rank }) => Number(rank));
      const published = rowsOfFile(data).map((row) => Number(row['hdi_rank_2021']));
      expect(ranks.filter((rank, i) => rank === published[i])).toHaveLength(162);
    });
  });
}
