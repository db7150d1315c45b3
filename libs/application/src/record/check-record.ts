import {
  checkAwardScheme,
  checkDirective,
  checkDirectiveEdit,
  checkFormulas,
  checkMethod,
  checkParent,
  checkStarRule,
  isRefusal,
  lifeOf,
  parseFormula,
  problem,
  regionTreeOf,
  type AwardScheme,
  type DirectiveDefinition,
  type DirectiveEvent,
  type FormulaDefinition,
  type Problem,
  type RegionNode,
  type StarRule,
} from '@jiju/domain';
import type { Indicator, IndicatorInput, MethodVersionInput, RecordKind, Region } from '@jiju/contract';
import type { RecordMemory, StoredRecord } from './record-memory.ts';

type Fields = Readonly<Record<string, unknown>>;

export interface RecordToCheck {
  readonly kind: RecordKind;
  /** The record as it is; absent for a new one. */
  readonly before: StoredRecord | undefined;
  /** The fields as they shall be. */
  readonly after: Fields;
  readonly records: RecordMemory;
}

/** Everything that is wrong with a record beyond its shape: references that lead nowhere, rules that make no sense. */
export async function checkRecord(one: RecordToCheck): Promise<Problem[]> {
  const references = [...checkCode(one), ...(await checkReferences(one))];
  return [...references, ...(await (checks[one.kind]?.(one) ?? Promise.resolve([])))];
}

/** Kinds whose records others, figures or results name by their code. */
const namedByCode: readonly RecordKind[] = [
  'regions',
  'units',
  'clusters',
  'indicators',
  'periods',
  'methods',
  'award-schemes',
  'named-problems',
];

function checkCode({ kind, before, after }: RecordToCheck): Problem[] {
  if (!before || !namedByCode.includes(kind) || before['code'] === after['code']) return [];
  return [problem('code-cannot-change', { code: String(before['code']) }, 'code')];
}

/** Fields that name another record by its code. */
const references: Readonly<Partial<Record<RecordKind, Readonly<Record<string, RecordKind>>>>> = {
  regions: { parentCode: 'regions', successorCode: 'regions' },
  units: { regionCode: 'regions' },
  clusters: { regionCode: 'regions', managementUnitCode: 'units' },
  indicators: { weightCode: 'indicators', dataOwnerCode: 'units' },
  'method-versions': { methodCode: 'methods' },
  'award-schemes': { methodCode: 'methods' },
  'award-lists': { schemeCode: 'award-schemes' },
  'inspection-marks': { clusterCode: 'clusters', periodCode: 'periods' },
  'red-line-events': { clusterCode: 'clusters', periodCode: 'periods' },
  users: { unitCode: 'units' },
};

/** References that computing rests on: what they name is not archived while it is named. */
const standsOn: Readonly<Partial<Record<RecordKind, string>>> = {
  regions: 'parentCode',
  clusters: 'regionCode',
  'method-versions': 'methodCode',
  'award-schemes': 'methodCode',
};

async function checkReferences({ kind, after, records }: RecordToCheck): Promise<Problem[]> {
  const problems: Problem[] = [];
  const look = async (path: string, target: RecordKind, code: unknown): Promise<void> => {
    if (typeof code !== 'string' || code === '') return;
    const named = await records.findByCode(target, code);
    if (!named) problems.push(problem('unknown-reference', { kind: target, code }, path));
    else if (named.archivedAt !== null && standsOn[kind] === path)
      problems.push(problem('reference-archived', { code }, path));
  };
  for (const [field, target] of Object.entries(references[kind] ?? {})) await look(field, target, after[field]);
  if (kind === 'users')
    for (const [at, code] of listOf(after['clusterCodes']).entries())
      await look(`clusterCodes.${at}`, 'clusters', code);
  if (kind === 'award-lists') {
    for (const [at, member] of listOf(after['members']).entries()) {
      await look(`members.${at}.clusterCode`, 'clusters', (member as { clusterCode?: unknown }).clusterCode);
    }
  }
  if (kind === 'directives') {
    const { leadUnitCode, supervisorUnitCode, regionCode, answersProblemCodes } = after[
      'definition'
    ] as DirectiveDefinition;
    await look('leadUnitCode', 'units', leadUnitCode);
    await look('supervisorUnitCode', 'units', supervisorUnitCode);
    await look('regionCode', 'regions', regionCode);
    for (const [at, code] of answersProblemCodes.entries())
      await look(`answersProblemCodes.${at}`, 'named-problems', code);
  }
  return problems;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

const checks: Readonly<Partial<Record<RecordKind, (one: RecordToCheck) => Promise<Problem[]>>>> = {
  regions: checkRegion,
  indicators: checkIndicator,
  'method-versions': checkMethodVersion,
  'star-rules': ({ after }) => Promise.resolve(under('definition', checkStarRule(after['definition'] as StarRule))),
  'award-schemes': ({ after }) =>
    Promise.resolve(under('definition', checkAwardScheme(after['definition'] as AwardScheme))),
  directives: checkDirectiveRecord,
  users: checkUser,
  clusters: ({ after }) => Promise.resolve(checkStatusHistory(after['statusHistory'] as { from: string | null }[])),
};

function under(path: string, problems: readonly Problem[]): Problem[] {
  return problems.map((one) => ({ ...one, path: one.path === '' ? path : `${path}.${one.path}` }));
}

async function checkRegion({ before, after, records }: RecordToCheck): Promise<Problem[]> {
  const others = ((await records.all('regions')) as unknown as Region[]).filter((region) => region.id !== before?.id);
  const node = (region: Pick<Region, 'code' | 'parentCode' | 'level'>): RegionNode => ({
    code: region.code,
    parent: region.parentCode,
    level: region.level,
  });
  const tree = regionTreeOf([...others.map(node), node(after as unknown as Region)]);
  return isRefusal(tree) ? [...tree.refused] : [];
}

async function checkIndicator({ before, after, records }: RecordToCheck): Promise<Problem[]> {
  const input = after as unknown as IndicatorInput;
  const problems: Problem[] = [];
  if (input.kind === 'derived' && input.formulas.length === 0)
    problems.push(problem('formula-required', {}, 'formulas'));
  if (input.kind === 'base' && input.formulas.length > 0) problems.push(problem('formula-not-allowed', {}, 'formulas'));
  if (input.plausibleMin !== null && input.plausibleMax !== null && input.plausibleMin > input.plausibleMax) {
    problems.push(problem('range-reversed', { min: input.plausibleMin, max: input.plausibleMax }, 'plausibleMin'));
  }
  const others = ((await records.all('indicators')) as unknown as Indicator[]).filter((one) => one.id !== before?.id);
  const known = others.flatMap((one) => definitionsOf(one, one.formulas.at(-1)?.text));
  for (const [at, version] of input.formulas.entries()) {
    const formula = parseFormula(version.text);
    if (isRefusal(formula)) {
      problems.push(...formula.refused.map((one) => ({ ...one, path: `formulas.${at}.text` })));
      continue;
    }
    const own = definitionsOf(input, version.text);
    const found = checkFormulas([...known, ...own]).filter(
      (one) => one.path.startsWith(`${input.code}.`) || one.code === 'formula-cycle',
    );
    problems.push(...found.map((one) => ({ ...one, path: `formulas.${at}.text` })));
  }
  return problems;
}

function definitionsOf(indicator: IndicatorInput, text: string | undefined): FormulaDefinition[] {
  const formula = text === undefined ? undefined : parseFormula(text);
  if (formula && isRefusal(formula)) return [];
  const { code, frequency, unit, aggregationOverTime, aggregationOverRegions } = indicator;
  return [{ code, frequency, unit, aggregationOverTime, aggregationOverRegions, ...(formula && { formula }) }];
}

async function checkMethodVersion({ before, after, records }: RecordToCheck): Promise<Problem[]> {
  const version = after as unknown as MethodVersionInput;
  const problems = under('definition', checkMethod(version.definition));
  const { effectiveFrom: from, effectiveTo: to } = version;
  if (from !== null && to !== null && from > to) problems.push(problem('span-reversed', { from, to }, 'effectiveFrom'));
  if (version.state !== 'active') return problems;
  const others = (await records.all('method-versions')) as unknown as (MethodVersionInput & { id: number })[];
  const overlapping = others.find(
    (other) =>
      other.id !== before?.id &&
      other.methodCode === version.methodCode &&
      other.state === 'active' &&
      (other.effectiveTo === null || from === null || other.effectiveTo >= from) &&
      (to === null || other.effectiveFrom === null || other.effectiveFrom <= to),
  );
  if (overlapping) problems.push(problem('versions-overlap', { code: overlapping.code }, 'effectiveFrom'));
  return problems;
}

async function checkDirectiveRecord({ before, after, records }: RecordToCheck): Promise<Problem[]> {
  const definition = after['definition'] as DirectiveDefinition;
  const problems = [...checkDirective(definition)];
  const all = (await records.all('directives')) as unknown as { code: string; definition: DirectiveDefinition }[];
  problems.push(...checkParent(definition, (code) => all.find((one) => one.code === code)?.definition));
  if (before) {
    const old = {
      definition: before['definition'] as DirectiveDefinition,
      events: before['events'] as DirectiveEvent[],
    };
    problems.push(...checkDirectiveEdit(old.definition, definition, lifeOf(old).state));
  }
  return problems;
}

/** Somebody must be able to let people in: the last active administrator stays one. */
async function checkUser({ before, after, records }: RecordToCheck): Promise<Problem[]> {
  const stays = after['role'] === 'administrator' && after['active'] === true;
  if (!before || stays) return [];
  return (await isLastAdministrator(records, before)) ? [problem('last-administrator', {}, 'role')] : [];
}

/** Whether a user is an active administrator and there is no other. */
export async function isLastAdministrator(records: RecordMemory, user: StoredRecord): Promise<boolean> {
  const mayAdminister = (one: StoredRecord): boolean => one['role'] === 'administrator' && one['active'] === true;
  if (!mayAdminister(user)) return false;
  return !(await records.all('users')).some((other) => other.id !== user.id && mayAdminister(other));
}

function checkStatusHistory(history: readonly { readonly from: string | null }[]): Problem[] {
  const unordered = history.findIndex(
    (entry, at) => at > 0 && (entry.from === null || entry.from < (history[at - 1]?.from ?? '')),
  );
  return unordered < 0 ? [] : [problem('status-history-unordered', {}, `statusHistory.${unordered}.from`)];
}
