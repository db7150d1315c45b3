import { readMethod, type MethodRecord, type MethodVersionInput } from '@jiju/contract';
import {
  canonicalJson,
  checkIndicatorsRead,
  checkMethod,
  indicatorsNamed,
  isRefusal,
  problem,
  type MethodDefinition,
  type Problem,
} from '@jiju/domain';
import { checkRankedPast } from './check-ranked-past.ts';
import { checkRankingsRead } from './check-rankings-read.ts';
import { checkUnitsRead } from './check-units-read.ts';
import { indicatorsToRead } from './indicators-to-read.ts';
import type { RecordMemory } from './record-memory.ts';
import { under, type RecordToCheck } from './record-to-check.ts';

/** A version by itself, beside the versions in force, and against what it said when it came into force. */
export async function checkMethodVersion(one: RecordToCheck): Promise<Problem[]> {
  const { before, after, records } = one;
  const version = after as unknown as MethodVersionInput;
  const stored = before as unknown as MethodVersionInput | undefined;
  const problems = under('definition', checkMethod(version.definition));
  const { effectiveFrom: from, effectiveTo: to } = version;
  if (from !== null && to !== null && from > to) problems.push(problem('span-reversed', { from, to }, 'effectiveFrom'));
  problems.push(...(stored ? checkFixed(stored, version) : []));
  const others = ((await records.all('method-versions')) as unknown as (MethodVersionInput & { id: number })[]).filter(
    (other) => other.id !== before?.id && other.methodCode === version.methodCode,
  );
  // Rankings and editions name a version by its number.
  const namesake = others.find(({ number }) => number === version.number);
  if (namesake)
    problems.push(problem('version-number-taken', { number: version.number, code: namesake.code }, 'number'));
  problems.push(...(await checkRankedPast(one, others)));
  if (version.state !== 'active') return problems;
  // What is in force already was checked when it came there, and a region may be archived since.
  const stands = before?.archivedAt === null && stored?.state === 'active' && isSound(stored.definition);
  if (!stands) problems.push(...(await checkRead(version, records)));
  problems.push(...under('definition', await checkRankingsRead(version, before?.id, records)));
  const overlapping = others.find(
    (other) =>
      other.state === 'active' &&
      (other.effectiveTo === null || from === null || other.effectiveTo >= from) &&
      (to === null || other.effectiveFrom === null || other.effectiveFrom <= to),
  );
  if (overlapping) problems.push(problem('versions-overlap', { code: overlapping.code }, 'effectiveFrom'));
  return problems;
}

/** Results name the version that made them, so a version that was in force once says the same for ever. */
function checkFixed(before: MethodVersionInput, after: MethodVersionInput): Problem[] {
  if (before.state === 'draft') return [];
  const changed = [
    ...(after.state === 'draft' ? ['state'] : []),
    ...(after.methodCode === before.methodCode ? [] : ['methodCode']),
    ...(after.number === before.number ? [] : ['number']),
    ...(saysTheSame(before.definition, after.definition) ? [] : ['definition']),
  ];
  return changed.map((path) => problem('version-was-in-force', { code: before.code }, path));
}

/** A definition that was damaged in the database says nothing, and may be put right. */
function saysTheSame(before: MethodDefinition, after: MethodDefinition): boolean {
  return !isSound(before) || whatCounts(before) === whatCounts(after);
}

function isSound(definition: MethodDefinition): boolean {
  const read = readMethod(definition);
  return !isRefusal(read) && checkMethod(read).length === 0;
}

/** A definition without the names, which compute nothing. */
function whatCounts({ indicators, groups, redLines = [], ...rest }: MethodDefinition): string {
  const nameless = (parts: readonly object[]) => parts.map((part) => ({ ...part, name: null }));
  return canonicalJson({
    ...rest,
    indicators: nameless(indicators),
    groups: nameless(groups),
    redLines: nameless(redLines),
  });
}

/** Indicators and regions that a draft may name ahead of their time, but not a version in force. */
async function checkRead({ definition, methodCode }: MethodVersionInput, records: RecordMemory): Promise<Problem[]> {
  const method = (await records.findByCode('methods', methodCode)) as unknown as MethodRecord | undefined;
  const named = indicatorsNamed(definition).map(({ code }) => code);
  const known = await indicatorsToRead(records, named);
  // A method that there is not is refused apart; its indicators are still asked for.
  const problems = under('definition', checkIndicatorsRead(definition, method?.frequency ?? 'year', known));
  return [...problems, ...(await checkUnitsRead(definition, records))];
}
