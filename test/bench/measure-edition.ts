import { freezeEdition } from '@jiju/application';
import { bulletinOf, writeExcel, writePdf } from '@jiju/bulletin';
import { exportEdition, isRefusal, type EditionContent } from '@jiju/domain';
import { openDatabase, openHouse, readEditionByCode, readExplanation, readMetricSheet } from '@jiju/persistence';
import { sha256, systemPace } from '@jiju/platform';
import { author } from './bench-house.ts';
import { clusterCode, methodCode, quartersOf, type Size } from './bench-records.ts';

/** Milliseconds of every round, in this process, the database beside it. */
export interface EditionSamples {
  /** Freezing the latest ranking, which computes it once more from what is frozen; once. */
  readonly freeze: number;
  /** The file that proves itself, as text: read, sealed and written out. */
  readonly file: number[];
  readonly pdf: number[];
  readonly excel: number[];
  /** What a derived value was made of. */
  readonly explained: number[];
  /** All values of the same cluster and period, without what they were made of. */
  readonly sheet: number[];
  /** Bytes. */
  readonly sizes: { readonly file: number; readonly pdf: number; readonly excel: number };
}

export async function measureEdition(url: string, size: Size, rounds: number): Promise<EditionSamples> {
  const database = await openDatabase({ url, pool: 4 });
  const now = (): string => new Date().toISOString();
  const house = openHouse({ database, now, today: () => '2014-05-01', ring: () => undefined });
  const latest = quartersOf(size).at(-1) as string;
  const code = 'BENCH-EDITION';
  const input = { code, methodCode, periodCode: latest, noteZh: '', noteEn: '' };
  const began = performance.now();
  const frozen = await freezeEdition({ house, hash: sha256, now })(author, input);
  const freeze = performance.now() - began;
  if (isRefusal(frozen)) throw new Error(JSON.stringify(frozen.refused));

  const read = async () => {
    const stored = await readEditionByCode(database, code, 'all');
    if (!stored) throw new Error(`no edition ${code}`);
    return { ...stored, content: stored.content as EditionContent };
  };
  const bulletin = async () => {
    const { content, hash, state, postedUntil } = await read();
    return bulletinOf({ content, hash, state, postedUntil, difference: null, language: 'zh' });
  };
  const works = {
    file: async () => {
      const { content, hash } = await read();
      return JSON.stringify(exportEdition(content, hash, sha256)).length;
    },
    pdf: async () => (await writePdf(await bulletin(), { turn: () => systemPace.turn() })).length,
    excel: async () => (await writeExcel(await bulletin())).length,
    explained: async (round: number) => {
      const found = await readExplanation(database, clusterCode(round + 30), 'D05', latest);
      if (!found || found.inputs.length === 0) throw new Error('nothing was explained');
      return found.inputs.length;
    },
    sheet: async (round: number) => {
      const found = await readMetricSheet(database, clusterCode(round + 30), latest);
      if (!found) throw new Error('no sheet');
      return Object.keys(found.values).length;
    },
  };
  const samples = { file: [], pdf: [], excel: [], explained: [], sheet: [] } as Record<keyof typeof works, number[]>;
  const sizes = { file: 0, pdf: 0, excel: 0 };
  for (let round = -1; round < rounds; round++) {
    for (const [name, work] of Object.entries(works) as [keyof typeof works, (round: number) => Promise<number>][]) {
      const started = performance.now();
      const made = await work(round + 1);
      if (round >= 0) samples[name].push(performance.now() - started);
      if (name in sizes) sizes[name as keyof typeof sizes] = made;
    }
  }
  await database.close();
  return { freeze, ...samples, sizes };
}
