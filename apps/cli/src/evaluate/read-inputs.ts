import { problemTexts, readIssues, readMethod, sayProblem } from '@jiju/contract';
import {
  checkColumns,
  columnsRead,
  compileMethod,
  groupColumnsRead,
  isRefusal,
  type Applied,
  type MethodDefinition,
  type MethodPlan,
  type Problem,
} from '@jiju/domain';
import type { z } from 'zod';
import { applyTo } from './apply-to.ts';
import { BadInput } from './bad-input.ts';
import { readData, type Wanted } from './read-data.ts';
import { readEvents } from './read-events.ts';
import { readText } from './read-text.ts';

/** What files to read and how: the options that every verb on files has. */
export interface FilesAsked {
  readonly method: string;
  readonly data: string;
  readonly id: string | undefined;
  readonly events: string | undefined;
  readonly period: string | undefined;
  readonly periodColumn: string | undefined;
}

/** Options of `parseArgs` that ask for these files. */
export const fileOptions = {
  method: { type: 'string' },
  data: { type: 'string' },
  id: { type: 'string' },
  events: { type: 'string' },
  period: { type: 'string' },
  'period-column': { type: 'string' },
} as const;

/** The files asked for by options, or what is missing. */
export function filesAsked(options: {
  readonly [K in keyof typeof fileOptions]?: string | undefined;
}): FilesAsked {
  const { method, data, id, events, period, 'period-column': periodColumn } = options;
  if (method === undefined) throw new BadInput('--method <json> is missing (see evaluate --help)');
  if (data === undefined) throw new BadInput('--data <csv> is missing (see evaluate --help)');
  return { method, data, id, events, period, periodColumn };
}

/** A method, the table of the period it ranks with what it looks at around it, and red lines, from files that fit together. `others`: units that red lines may name as well. */
export async function readInputs(asked: FilesAsked, others: readonly string[] = []): Promise<Applied> {
  const { method, data, id } = asked;
  const plan = await readPlan(method);
  const text = await readText(data, 'data file');
  const file = readData(text, data, wantedBy(plan.definition), {
    id,
    period: asked.period,
    column: asked.periodColumn,
  });
  refuse(checkColumns(plan.definition, file.columns), data);
  const events =
    asked.events === undefined
      ? []
      : readEvents(await readText(asked.events, 'file of red lines'), asked.events, plan.definition, {
          tables: file.tables,
          data,
          others,
        });
  return applyTo(plan, file, events, data);
}

/** What of a file a method reads. */
function wantedBy(definition: MethodDefinition): Wanted {
  return {
    idColumn: definition.idColumn,
    numbers: columnsRead(definition),
    texts: new Set(groupColumnsRead(definition).map(({ column }) => column)),
  };
}

/** A file of JSON; `what` names it in the message. */
export async function readJson(file: string, what: string): Promise<unknown> {
  const text = await readText(file, what);
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new BadInput(`the ${what} ${file} is not JSON: ${(error as Error).message}`, { cause: error });
  }
}

/** A rule of its own in a file: a star rule, an award scheme. `check` says what is wrong with it. */
export async function readRule<T>(
  file: string,
  what: string,
  schema: z.ZodType<T>,
  check: (rule: T) => readonly Problem[],
): Promise<T> {
  const parsed = schema.safeParse(await readJson(file, what), { reportInput: true });
  if (!parsed.success) throw new BadInput(sentence(readIssues(parsed.error.issues), file));
  refuse(check(parsed.data), file);
  return parsed.data;
}

/** A definition in a file, as well-formed as the wire asks. */
export async function readMethodFile(file: string): Promise<MethodDefinition> {
  const definition = readMethod(await readJson(file, 'method file'));
  if (isRefusal(definition)) throw new BadInput(sentence(definition.refused, file));
  return definition;
}

/** A method file, ready to run. */
async function readPlan(file: string): Promise<MethodPlan> {
  const plan = compileMethod(await readMethodFile(file));
  if (isRefusal(plan)) throw new BadInput(sentence(plan.refused, file));
  return plan;
}

/** Stops at problems of a file. */
export function refuse(problems: readonly Problem[], file: string): void {
  if (problems.length > 0) throw new BadInput(sentence(problems, file));
}

/** One message: the first problem in full, and how many more there are. */
function sentence(problems: readonly Problem[], file: string): string {
  const [first, ...more] = problems;
  const said = first ? sayProblem(problemTexts, first, 'en') : '';
  const place = first?.path && first.code !== 'method-malformed' ? ` (at ${first.path})` : '';
  return `${file}: ${said}${place}${more.length > 0 ? ` And ${more.length} more.` : ''}`;
}
