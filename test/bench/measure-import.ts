import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FigureInput } from '@jiju/contract';
import { openBenchHouse, prepareRecords } from './bench-house.ts';
import { benchFigures, type Size } from './bench-records.ts';
import { connect, type BenchServer } from './bench-server.ts';
import { startWorker } from './child.ts';
import { FreshnessWatch } from './freshness.ts';

export const importCells = 100_000;
/** Twelve base figures of four quarters each. */
export const importSize: Size = { clusters: 2084, cities: 280, quarters: 4 };

export interface ImportSample {
  /** Until the import is committed, ms. */
  readonly stored: number;
  /** Until everything that follows from it is fresh, ms. */
  readonly fresh: number;
  /** COPY of the same cells into an empty table of the same shape and key, ms. */
  readonly copy: number;
  /** Largest memory of the worker, MB. */
  readonly workerMemory: number;
}

/** Imports into a database that has records and no figures, with a worker waiting. */
export async function measureImport(servers: BenchServer, name: string): Promise<ImportSample> {
  const url = await servers.database(name);
  await prepareRecords(url, importSize);
  const figures: FigureInput[] = [];
  for (const figure of benchFigures(importSize)) if (figures.length < importCells) figures.push(figure);
  const house = await openBenchHouse(url);
  const worker = await startWorker(url);
  const watch = await FreshnessWatch.open(url);
  const began = performance.now();
  await house.save(figures);
  const stored = performance.now() - began;
  await watch.untilFresh();
  const fresh = performance.now() - began;
  const workerMemory = worker.peakMemory();
  await watch.close();
  await worker.stop();
  await house.close();
  return { stored, fresh, copy: await measureCopy(servers, url), workerMemory };
}

async function measureCopy(servers: BenchServer, url: string): Promise<number> {
  const client = await connect(url);
  const { rows } = await client.query<{ line: string }>(
    `select concat_ws(E'\\t', cluster_id, period, indicator, industry, value, status, source, vintage, state, note, late, author,
       revision, updated_at) as line from observation`,
  );
  const file = join(servers.folder, 'cells.tsv');
  writeFileSync(file, rows.map((row) => `${row.line}\n`).join(''));
  chmodSync(file, 0o644);
  await client.query('create table bench_cells (like observation including all)');
  const began = performance.now();
  await client.query(`copy bench_cells from '${file}'`);
  const took = performance.now() - began;
  await client.end();
  return took;
}
