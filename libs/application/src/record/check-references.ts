import type {
  AwardListInput,
  AwardSchemeInput,
  PeriodInput,
  RecordKind,
  StarRuleInput,
  UserInput,
} from '@jiju/contract';
import { problem, type DirectiveDefinition, type Measure, type Problem, type StarRule } from '@jiju/domain';
import type { RecordToCheck } from './record-to-check.ts';

type Fields = RecordToCheck['after'];

/** A field that names another record by its code. */
interface Reference {
  readonly path: string;
  readonly target: RecordKind;
  readonly code: unknown;
}

/** Every code a record names, of a record that there is not. */
export async function checkReferences({ kind, after, records }: RecordToCheck): Promise<Problem[]> {
  const problems: Problem[] = [];
  const named = Object.entries(plain[kind] ?? {}).map(([path, target]) => ({ path, target, code: after[path] }));
  for (const { path, target, code } of [...named, ...(nested[kind]?.(after) ?? [])]) {
    if (typeof code !== 'string' || code === '') continue;
    const found = await records.findByCode(target, code);
    if (!found) problems.push(problem('unknown-reference', { kind: target, code }, path));
    else if (found.archivedAt !== null && standsOn[kind] === path)
      problems.push(problem('reference-archived', { code }, path));
  }
  return problems;
}

const plain: Readonly<Partial<Record<RecordKind, Readonly<Record<string, RecordKind>>>>> = {
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

/** References deeper inside a record. */
const nested: Readonly<Partial<Record<RecordKind, (after: Fields) => Reference[]>>> = {
  users: (after) => each('clusterCodes', 'clusters', (after as unknown as UserInput).clusterCodes),
  periods: (after) =>
    (after as unknown as PeriodInput).exceptions.map(({ clusterCode: code }, at) => {
      return { path: `exceptions.${at}.clusterCode`, target: 'clusters', code };
    }),
  'award-lists': (after) =>
    (after as unknown as AwardListInput).members.map(({ clusterCode: code }, at) => {
      return { path: `members.${at}.clusterCode`, target: 'clusters', code };
    }),
  'award-schemes': (after) => {
    const { population } = (after as unknown as AwardSchemeInput).definition;
    return each('definition.population.regions', 'regions', population?.regions);
  },
  'star-rules': (after) => inStarRule((after as unknown as StarRuleInput).definition),
  directives: (after) => inDirective(after['definition'] as DirectiveDefinition),
};

function each(path: string, target: RecordKind, codes: readonly unknown[] = []): Reference[] {
  return codes.map((code, at) => ({ path: `${path}.${at}`, target, code }));
}

function inStarRule({ entry, levels }: StarRule): Reference[] {
  const thresholds = [
    { path: 'definition.entry', codes: entry ?? {} },
    ...levels.map((level, at) => ({ path: `definition.levels.${at}.thresholds`, codes: level.thresholds })),
  ];
  return thresholds.flatMap(({ path, codes }) =>
    Object.keys(codes).map((code) => ({ path: `${path}.${code}`, target: 'indicators' as const, code })),
  );
}

function inDirective(definition: DirectiveDefinition): Reference[] {
  return [
    { path: 'leadUnitCode', target: 'units', code: definition.leadUnitCode },
    { path: 'supervisorUnitCode', target: 'units', code: definition.supervisorUnitCode },
    ...each('coUnitCodes', 'units', definition.coUnitCodes),
    { path: 'regionCode', target: 'regions', code: definition.regionCode },
    ...each('answersProblemCodes', 'named-problems', definition.answersProblemCodes),
    ...inMeasure(definition.measure),
  ];
}

function inMeasure(measure: Measure | null): Reference[] {
  if (measure?.kind !== 'metric-target' && measure?.kind !== 'count-target') return [];
  const { indicator, scope } = measure;
  const weight = measure.kind === 'metric-target' ? measure.weightIndicator : null;
  return [
    { path: 'measure.indicator', target: 'indicators', code: indicator },
    { path: 'measure.weightIndicator', target: 'indicators', code: weight },
    ...(scope.kind === 'all'
      ? []
      : [{ path: 'measure.scope.code', target: `${scope.kind}s` as const, code: scope.code }]),
  ];
}
