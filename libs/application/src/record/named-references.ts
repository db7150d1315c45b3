import type {
  AwardListInput,
  AwardSchemeInput,
  PeriodInput,
  RecordKind,
  StarRuleInput,
  UserInput,
} from '@jiju/contract';
import type { DirectiveDefinition, Measure, StarRule } from '@jiju/domain';

type Fields = Readonly<Record<string, unknown>>;

/** A field that names another record by its code. */
export interface Reference {
  readonly path: string;
  readonly target: RecordKind;
  readonly code: string;
}

interface Named extends Omit<Reference, 'code'> {
  readonly code: unknown;
}

/** Every record that a record names by its code, with the place; a version of a method says apart what it reads. */
export function referencesOf(kind: RecordKind, fields: Fields): Reference[] {
  const named = Object.entries(plain[kind] ?? {}).map(([path, target]) => ({ path, target, code: fields[path] }));
  return [...named, ...(nested[kind]?.(fields) ?? [])].flatMap((one) =>
    typeof one.code === 'string' && one.code !== '' ? [{ ...one, code: one.code }] : [],
  );
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

/** References deeper inside a record. */
const nested: Readonly<Partial<Record<RecordKind, (fields: Fields) => Named[]>>> = {
  users: (fields) => each('clusterCodes', 'clusters', (fields as unknown as UserInput).clusterCodes),
  periods: (fields) =>
    (fields as unknown as PeriodInput).exceptions.map(({ clusterCode: code }, at) => {
      return { path: `exceptions.${at}.clusterCode`, target: 'clusters', code };
    }),
  'award-lists': (fields) =>
    (fields as unknown as AwardListInput).members.map(({ clusterCode: code }, at) => {
      return { path: `members.${at}.clusterCode`, target: 'clusters', code };
    }),
  'award-schemes': (fields) => {
    return (fields as unknown as AwardSchemeInput).versions.flatMap(({ definition: { population } }, at) =>
      each(`versions.${at}.definition.population.regions`, 'regions', population?.regions),
    );
  },
  'star-rules': (fields) =>
    (fields as unknown as StarRuleInput).versions.flatMap(({ definition }, at) =>
      inStarRule(`versions.${at}.definition`, definition),
    ),
  directives: (fields) => inDirective(fields['definition'] as DirectiveDefinition),
};

function each(path: string, target: RecordKind, codes: readonly unknown[] = []): Named[] {
  return codes.map((code, at) => ({ path: `${path}.${at}`, target, code }));
}

function inStarRule(path: string, { entry, levels }: StarRule): Named[] {
  const thresholds = [
    { path: `${path}.entry`, codes: entry ?? {} },
    ...levels.map((level, at) => ({ path: `${path}.levels.${at}.thresholds`, codes: level.thresholds })),
  ];
  return thresholds.flatMap(({ path, codes }) =>
    Object.keys(codes).map((code) => ({ path: `${path}.${code}`, target: 'indicators' as const, code })),
  );
}

function inDirective(definition: DirectiveDefinition): Named[] {
  return [
    { path: 'leadUnitCode', target: 'units', code: definition.leadUnitCode },
    { path: 'supervisorUnitCode', target: 'units', code: definition.supervisorUnitCode },
    ...each('coUnitCodes', 'units', definition.coUnitCodes),
    { path: 'regionCode', target: 'regions', code: definition.regionCode },
    ...each('answersProblemCodes', 'named-problems', definition.answersProblemCodes),
    ...inMeasure(definition.measure),
  ];
}

function inMeasure(measure: Measure | null): Named[] {
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
