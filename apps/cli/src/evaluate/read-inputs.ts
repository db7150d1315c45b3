import { methodProblems, readMethod, sayProblem } from '@jiju/contract';
import { checkColumns, compileMethod, isRefusal, type MethodPlan, type Problem, type UnitTable } from '@jiju/domain';
import { BadInput } from './bad-input.ts';
import { readData } from './read-data.ts';
import { readText } from './read-text.ts';

export interface FilesAsked {
  readonly method: string;
  readonly data: string;
  readonly id: string | undefined;
}

/** A method and a table from files that fit together. */
export async function readInputs({ method, data, id }: FilesAsked): Promise<{ plan: MethodPlan; table: UnitTable }> {
  const plan = await readPlan(method);
  const text = await readText(data, 'data file');
  const { table, columns } = readData(text, data, plan.definition, id);
  refuse(checkColumns(plan.definition, columns), data);
  return { plan, table };
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

/** A method file, ready to run. */
async function readPlan(file: string): Promise<MethodPlan> {
  const json = await readJson(file, 'method file');
  const definition = readMethod(json);
  if (isRefusal(definition)) throw new BadInput(sentence(definition.refused, file));
  const plan = compileMethod(definition);
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
  const said = first ? sayProblem(methodProblems, first, 'en') : '';
  const place = first?.path && first.code !== 'method-malformed' ? ` (at ${first.path})` : '';
  return `${file}: ${said}${place}${more.length > 0 ? ` And ${more.length} more.` : ''}`;
}
