import { parseArgs } from 'node:util';
import { reviewVerdicts, type Period } from '@jiju/domain';
import { countAsked, oneOf, periodAsked } from '../database/option-of.ts';
import { BadInput } from '../evaluate/bad-input.ts';

/** What is to be done with the versions of a method; one thing at a time. */
export type Act = { readonly act: 'list' } | { readonly act: 'draft'; readonly file: string } | OfVersion;

/** What is done with one version. */
export type OfVersion = { readonly number: number } & (
  | { readonly act: 'print'; readonly file: string | undefined }
  | { readonly act: 'effect'; readonly from: Period | undefined; readonly against: number | undefined }
  | { readonly act: 'activate'; readonly from: Period | null; readonly until: Period | null }
  | { readonly act: 'retire' }
  | { readonly act: 'send'; readonly note: string }
  | { readonly act: 'call-back' }
  | { readonly act: 'answer'; readonly verdict: (typeof reviewVerdicts)[number]; readonly note: string }
);

export interface MethodAsked {
  readonly code: string;
  readonly format: 'json' | 'text';
  readonly act: Act;
}

const options = {
  version: { type: 'string' },
  file: { type: 'string' },
  draft: { type: 'string' },
  effect: { type: 'boolean' },
  from: { type: 'string' },
  against: { type: 'string' },
  activate: { type: 'string' },
  until: { type: 'string' },
  retire: { type: 'boolean' },
  send: { type: 'boolean' },
  'call-back': { type: 'boolean' },
  answer: { type: 'string' },
  note: { type: 'string' },
  format: { type: 'string', default: 'json' },
} as const;

/** The word on the line for each thing that can be done, and what else it takes. */
const takes = {
  draft: [],
  effect: ['version', 'from', 'against'],
  activate: ['version', 'until'],
  retire: ['version'],
  send: ['version', 'note'],
  'call-back': ['version'],
  answer: ['version', 'note'],
} as const;
const acts = Object.keys(takes) as (keyof typeof takes)[];

/** Reads the line, or says what is wrong with it. */
export function methodAsked(argv: readonly string[]): MethodAsked {
  const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true });
  const [code, ...more] = positionals;
  if (code === undefined || more.length > 0) throw new BadInput('name one method by its code');
  const [chosen, second] = acts.filter((act) => values[act] !== undefined);
  if (second !== undefined) throw new BadInput(`one thing at a time: --${chosen} or --${second}`);
  const allowed: readonly string[] = chosen === undefined ? ['version', 'file'] : takes[chosen];
  const other = Object.keys(values).find((name) => name !== chosen && name !== 'format' && !allowed.includes(name));
  if (other !== undefined)
    throw new BadInput(`--${other} does not go ${chosen === undefined ? 'without more' : `with --${chosen}`}`);
  return { code, format: oneOf('format', ['json', 'text'] as const, values.format), act: actOf(chosen, values) };
}

type Values = ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];

function actOf(chosen: (typeof acts)[number] | undefined, values: Values): Act {
  if (chosen === 'draft') return { act: 'draft', file: values.draft ?? '' };
  const number = countAsked('version', values.version);
  if (number === undefined) {
    if (chosen === undefined && values.file === undefined) return { act: 'list' };
    throw new BadInput('--version <number> is missing');
  }
  const period = (option: string, text: string | undefined) =>
    text === undefined ? undefined : periodAsked(option, text);
  const note = values.note ?? '';
  switch (chosen) {
    case undefined:
      return { act: 'print', number, file: values.file };
    case 'effect':
      return {
        act: 'effect',
        number,
        from: period('from', values.from),
        against: countAsked('against', values.against),
      };
    case 'activate': {
      const from = values.activate === 'always' ? null : periodAsked('activate', values.activate);
      return { act: 'activate', number, from, until: period('until', values.until) ?? null };
    }
    case 'answer':
      return { act: 'answer', number, verdict: oneOf('answer', reviewVerdicts, values.answer ?? ''), note };
    case 'send':
      return { act: 'send', number, note };
    case 'retire':
    case 'call-back':
      return { act: chosen, number };
  }
}
