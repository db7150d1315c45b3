import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { rankingInputs } from '@jiju/application';
import { momentAsked, withPasts } from '../database/as-known.ts';
import { notRefused } from '../database/not-refused.ts';
import { countAsked, needed, periodAsked } from '../database/option-of.ts';
import { withHouse } from '../database/with-house.ts';
import { answering } from '../evaluate/answering.ts';
import { exitCode, type Io } from '../io.ts';
import { dataCsv, eventsCsv } from './write-inputs.ts';

/**
 * `jiju inputs`: everything a ranking of the database follows from, as the files that `evaluate`, `move`, `gap`, `compare`, `diagnose` and `robustness` take:
 * the definition, the figures (with those of other periods the method looks at) and the red lines.
 */
export function inputs(argv: readonly string[], io: Io): Promise<number> {
  return answering('inputs', io, async () => {
    const { method, period, version, asOf, files } = parse(argv);
    const found = await withHouse('inputs', io, (open) =>
      withPasts(open, async (pasts) => {
        const ask = rankingInputs({
          house: open.house,
          inspectPast: (moment, wanted, work) => pasts.read(moment, wanted, ({ bench }) => work(bench)),
        });
        return notRefused(await ask({ method, period, version, moment: momentAsked(open, asOf) }));
      }),
    );
    const { definition } = found;
    const events = eventsCsv(found, period);
    // Files that are there are somebody's.
    const write = (file: string, text: string) => writeFile(file, text, { flag: 'wx' });
    await write(files.definition, `${JSON.stringify(definition, null, 2)}\n`);
    await write(files.data, dataCsv(found, period));
    if (events !== undefined) await write(files.events, events);
    const read = [
      '--method',
      files.definition,
      '--data',
      files.data,
      ...(found.inputs.around ? ['--period', period] : []),
    ];
    io.out(`jiju evaluate ${[...read, ...(events === undefined ? [] : ['--events', files.events])].join(' ')}\n`);
    return exitCode.ok;
  });
}

function parse(argv: readonly string[]) {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      method: { type: 'string' },
      period: { type: 'string' },
      version: { type: 'string' },
      'as-of': { type: 'string' },
      files: { type: 'string' },
    },
  });
  const files = needed('files', 'beginning of their names', values.files);
  return {
    method: needed('method', 'code', values.method),
    period: periodAsked('period', values.period),
    version: countAsked('version', values.version),
    asOf: values['as-of'],
    files: { definition: `${files}-method.json`, data: `${files}-data.csv`, events: `${files}-events.csv` },
  };
}
