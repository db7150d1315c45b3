import { prepareFull } from './bench-house.ts';
import { nation, province, type Size } from './bench-records.ts';
import type { BenchServer } from './bench-server.ts';
import { measureEdition } from './measure-edition.ts';
import { measureHistory } from './measure-history.ts';
import { importCells, measureImport, type ImportSample } from './measure-import.ts';
import { measureLatency } from './measure-latency.ts';
import { measurePast } from './measure-past.ts';
import { measureReads } from './measure-reads.ts';
import { measureSaves } from './measure-saves.ts';
import { measureStart } from './measure-start.ts';
import { measureTogether, rankTogether } from './measure-together.ts';
import { measureTrust } from './measure-trust.ts';
import { measureView } from './measure-view.ts';
import { against, alone, type Figure } from './report.ts';
import { median, quantile } from './statistics.ts';

type Measure = (bench: Bench) => Promise<void>;

/** What a measurement needs: data of a size, built when first asked for, and where its figures go. */
interface Bench {
  readonly servers: BenchServer;
  readonly quick: boolean;
  readonly tell: (figure: Figure) => void;
  readonly data: (size: Size) => Promise<string>;
}

const measures: Readonly<Record<string, Measure>> = {
  latency: async (bench) => {
    await latency(bench, { ...province, quarters: 4 });
    await latency(bench, { ...province, quarters: 40 });
    await latency(bench, { ...nation, quarters: 4 });
    if (!bench.quick) await latency(bench, { ...nation, quarters: 40 });
    const redis = await bench.servers.redis();
    if (redis !== undefined) await latency(bench, { ...province, quarters: 4 }, redis);
  },

  view: async ({ data, quick, tell }) => {
    const size = { ...nation, quarters: quick ? 4 : 40 };
    const { view, house } = await measureView(await data(size), size, quick ? 20 : 60);
    const [value, floor] = [median(view), median(house)];
    const name = `${named(size)}: refreshing a view over our latency`;
    tell(against({ name, unit: 'ms', value, floor, samples: view.length }, { least: 20 }));
  },

  history: async ({ data, quick, tell }) => {
    const short = { ...province, quarters: 4 };
    const long = { ...province, quarters: 40 };
    const histories = [
      { url: await data(short), size: short },
      { url: await data(long), size: long },
    ];
    const [few, many] = await measureHistory(histories, { warmUp: 40, samples: quick ? 60 : 200 });
    if (!few || !many) throw new Error('nothing was measured');
    const samples = few.latency.length;
    const [value, floor] = [median(many.latency), median(few.latency)];
    tell(against({ name: '40 quarters over 4: latency p50', unit: 'ms', value, floor, samples }, { most: 1.2 }));
    const spent = { unit: 'ms', value: many.statements, floor: few.statements, samples } as const;
    tell(against({ name: '40 quarters over 4: statements of a change', ...spent }, { most: 1.2 }));
  },

  import: async ({ servers, quick, tell }) => {
    const runs: ImportSample[] = [];
    for (let run = 0; run < (quick ? 1 : 3); run++) runs.push(await measureImport(servers, `import_${run}`));
    const name = `import of ${importCells.toLocaleString('en-US')} cells`;
    const floor = median(runs.map((run) => run.copy)) / 1000;
    const seconds = (which: 'stored' | 'fresh'): number => median(runs.map((run) => run[which])) / 1000;
    const figure = { unit: 's', floor, samples: runs.length } as const;
    tell(against({ name: `${name}: stored, over COPY`, value: seconds('stored'), ...figure }));
    tell(against({ name: `${name}: all fresh, over COPY`, value: seconds('fresh'), ...figure }, { most: 4 }));
    const most = Math.max(...runs.map((run) => run.workerMemory));
    tell(memory('worker, import', most, runs.length));
  },

  saves: async ({ data, quick, tell }) => {
    const size = { ...province, quarters: 4 };
    const rates = await measureSaves(await data(size), size, quick ? 2 : 5, quick ? 1 : 3);
    const floor = median(rates.insert);
    const figure = { unit: '/s', floor, samples: rates.insert.length } as const;
    const half = { least: 0.5 };
    tell(against({ name: '20 clients saving, one author each', value: median(rates.authors), ...figure }, half));
    tell(against({ name: '20 clients saving, one author', value: median(rates.oneAuthor), ...figure }, half));
    tell(against({ name: '20 clients saving over HTTP', value: median(rates.http), ...figure }, half));
    tell(memory('api, saves', rates.apiMemory, 1));
    tell(memory('worker, saves', rates.workerMemory, 1));
  },

  reads: async ({ data, quick, tell }) => {
    for (const size of [province, nation].map((one) => ({ ...one, quarters: 4 }))) {
      const { api, bare, apiMemory } = await measureReads(await data(size), size, quick ? 2 : 4, quick ? 1 : 3);
      const figure = { unit: '/s', value: median(api), floor: median(bare), samples: api.length } as const;
      tell(against({ name: `${named(size)}: ranking page over HTTP`, ...figure }, { least: 0.5 }));
      tell(memory(`api, reads, ${named(size)}`, apiMemory, 1));
    }
  },

  past: async ({ data, quick, tell }) => {
    const sizes = [
      { ...nation, quarters: 4 },
      { ...province, quarters: 40 },
      ...(quick ? [] : [{ ...nation, quarters: 40 }]),
    ];
    for (const size of sizes) {
      const readings = await measurePast(await data(size), size, quick ? 3 : 7);
      for (const [what, { present, first, again, changed }] of Object.entries(readings)) {
        const name = `${named(size)}: a past ${what} over the present one`;
        const floor = median(present);
        const compared = (value: readonly number[]) =>
          ({ unit: 'ms', value: median(value), floor, samples: value.length }) as const;
        tell(against({ name: `${name}, first of its moment`, ...compared(first) }));
        tell(against({ name: `${name}, again`, ...compared(again) }));
        tell(against({ name: `${name}, first, a formula changed since`, ...compared(changed) }));
      }
    }
  },

  edition: async ({ data, quick, tell }) => {
    const size = { ...nation, quarters: 4 };
    const rounds = quick ? 3 : 7;
    const measured = await measureEdition(await data(size), size, rounds);
    const where = `${size.clusters} clusters`;
    tell({ name: `freezing a ranking of ${where}`, unit: 'ms', value: measured.freeze, samples: 1 });
    const over = (value: readonly number[], floor: readonly number[]) =>
      ({ unit: 'ms', value: median(value), floor: median(floor), samples: rounds }) as const;
    for (const kind of ['pdf', 'excel'] as const)
      tell(
        against({
          name: `edition of ${where} as ${kind} (${Math.round(measured.sizes[kind] / 1024)} kB) over its file (${Math.round(measured.sizes.file / 1024)} kB)`,
          ...over(measured[kind], measured.file),
        }),
      );
    const { explained, sheet } = measured;
    tell(against({ name: `${where}: a figure explained over its sheet read`, ...over(explained, sheet) }));
  },

  together: async ({ servers, quick, tell }) => {
    for (const one of quick ? [province] : [province, nation]) {
      const all = { ...one, quarters: 40 };
      const runs = quick ? 3 : 5;
      const times = rankTogether(all, runs);
      const name = `${named(all)}: rankings of all quarters measured together, over each by itself`;
      tell(against({ name, unit: 'ms', value: times.together, floor: times.apart, samples: runs }, { most: 3 }));
    }
    // Data of its own: the method that is added would be computed by every other measurement.
    const size = { ...province, quarters: 40 };
    const { apart, together } = await measureTogether(await build(servers, 'together', size), size, quick ? 3 : 7);
    const [value, floor] = [median(together), median(apart)];
    const name = `${named(size)}: a figure under a method measured over all quarters, over one without`;
    tell(against({ name, unit: 'ms', value, floor, samples: together.length }));
  },

  // The library alone: no floor but the targets themselves, so a slow machine misses them.
  trust: ({ quick, tell }) => {
    const runs = quick ? 5 : 15;
    const times = measureTrust(runs);
    const ms = { unit: 'ms', samples: runs } as const;
    tell(alone({ name: 'robustness, 1,000 runs of 500 x 17', value: times.robustness, ...ms }, { most: 1000 }));
    tell(alone({ name: 'the same with errors of measurement', value: times.withErrors, ...ms }, { most: 1000 }));
    tell(alone({ name: '100 rankings of 51 x 49', value: times.regenerations, ...ms }, { most: 40 }));
    const move = { value: times.move, floor: times.moveFloor, ...ms };
    tell(against({ name: 'why a place moved, 180 x 20, over the two rankings', ...move }));
    tell({ name: 'what the tenth place would take, 180 x 20', value: times.gap, ...ms });
    tell(alone({ name: 'a frame of the workshop, 500 x 17', value: times.frame, ...ms }, { most: 16 }));
    const preview = { value: times.preview, floor: times.previewFloor, ...ms };
    tell(
      against({ name: 'version preview over 40 quarters, 500 x 17, over its 80 rankings', ...preview }, { most: 2 }),
    );
    return Promise.resolve();
  },

  start: async ({ servers, tell }) => {
    const { cold, warm } = await measureStart(servers.folder);
    tell({ name: 'npm start, fresh clone', unit: 's', value: cold, samples: 1 });
    tell({ name: 'npm start, again', unit: 's', value: warm, samples: 1 });
  },
};

export const benchNames: readonly string[] = Object.keys(measures);

/** Runs the measurements of these names; every figure is told as soon as it is known. */
export async function runBench(
  servers: BenchServer,
  names: readonly string[],
  quick: boolean,
  tell: (figure: Figure) => void,
): Promise<void> {
  const built = new Map<string, Promise<string>>();
  const data = (size: Size): Promise<string> => {
    const name = `data_${size.clusters}_${size.quarters}`;
    const url = built.get(name) ?? build(servers, name, size);
    built.set(name, url);
    return url;
  };
  for (const name of names) await measures[name]?.({ servers, quick, tell, data });
}

async function build(servers: BenchServer, name: string, size: Size): Promise<string> {
  const url = await servers.database(name);
  const began = performance.now();
  await prepareFull(url, size);
  console.log(`${named(size)}: built in ${((performance.now() - began) / 1000).toFixed(1)} s`);
  return url;
}

async function latency({ data, quick, tell }: Bench, size: Size, redisUrl?: string): Promise<void> {
  const counts = { warmUp: quick ? 30 : 60, samples: quick ? 60 : 300 };
  const measured = await measureLatency(await data(size), size, counts, redisUrl);
  const where = `${named(size)}${redisUrl === undefined ? '' : ', Redis'}`;
  for (const [quarter, samples] of [
    ['latest quarter', measured.latest],
    ['any quarter', measured.any],
  ] as const) {
    for (const [word, share, most] of [
      ['p50', 0.5, 2],
      ['p95', 0.95, undefined],
      ['p99', 0.99, 5],
    ] as const) {
      const value = quantile(samples, share);
      const floor = quantile(measured.floor, share);
      const name = `${where}: saved to fresh, ${quarter}, ${word}`;
      tell(against({ name, unit: 'ms', value, floor, samples: samples.length }, most === undefined ? {} : { most }));
    }
  }
  if (measured.relaxedFloor.length > 0) {
    const [value, floor] = [median(measured.relaxedFloor), median(measured.floor)];
    const name = `${where}: the floor itself, were its queue's commits not durable, p50`;
    tell(against({ name, unit: 'ms', value, floor, samples: measured.relaxedFloor.length }, {}));
  }
  tell(memory(`worker, ${where}`, measured.workerMemory, 1));
}

const named = (size: Size): string => `${size.clusters} × ${size.quarters}`;

function memory(name: string, value: number, samples: number): Figure {
  return alone({ name: `memory of ${name}`, unit: 'MB', value, samples }, { most: 300 });
}
