import { readMethod, type MethodRecord, type MethodVersionInput } from '@jiju/contract';
import { checkBasePeriods, isRefusal, problem, type MethodDefinition, type Problem } from '@jiju/domain';
import type { RecordMemory } from './record-memory.ts';

/**
 * What a version in force reads of other rankings and periods: each method is there and judges periods as long as its own,
 * none reads itself by way of others, and weights come from a period of that length.
 */
export async function checkRankingsRead(
  { methodCode, definition }: Pick<MethodVersionInput, 'methodCode' | 'definition'>,
  id: number | undefined,
  records: RecordMemory,
): Promise<Problem[]> {
  const methods = new Map(
    ((await records.all('methods')) as unknown as MethodRecord[]).map(({ code, frequency }) => [code, frequency]),
  );
  const frequency = methods.get(methodCode);
  const problems = frequency === undefined ? [] : checkBasePeriods(definition, frequency);
  const read = rankingsRead(definition);
  if (read.length === 0) return problems;
  const readBy = await readersInForce(id, records);
  for (const { method, path } of read) {
    const known = methods.get(method);
    if (known === undefined) problems.push(problem('unknown-reference', { kind: 'methods', code: method }, path));
    else if (frequency !== undefined && known !== frequency)
      problems.push(problem('method-source-of-other-periods', { method }, path));
    else if (leadsTo(method, methodCode, readBy)) problems.push(problem('method-reads-itself', { method }, path));
  }
  return problems;
}

/** The codes of methods a definition reads the rankings of, and where it names them. */
export function rankingsRead({ indicators }: MethodDefinition): { method: string; path: string }[] {
  return indicators.flatMap(({ source }, i) =>
    source?.kind === 'ranking' ? [{ method: source.method, path: `indicators.${i}.source.method` }] : [],
  );
}

/** Which rankings each method reads, by its versions in force but the one that is looked at. */
async function readersInForce(id: number | undefined, records: RecordMemory): Promise<Map<string, Set<string>>> {
  const found = new Map<string, Set<string>>();
  const versions = (await records.all('method-versions')) as unknown as (MethodVersionInput & { id: number })[];
  for (const version of versions) {
    const definition = readMethod(version.definition);
    if (version.id === id || version.state !== 'active' || isRefusal(definition)) continue;
    const read = found.get(version.methodCode) ?? new Set();
    for (const { method } of rankingsRead(definition)) read.add(method);
    found.set(version.methodCode, read);
  }
  return found;
}

function leadsTo(from: string, to: string, readBy: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const seen = new Set<string>([from]);
  for (const method of seen) {
    if (method === to) return true;
    for (const next of readBy.get(method) ?? []) seen.add(next);
  }
  return false;
}
