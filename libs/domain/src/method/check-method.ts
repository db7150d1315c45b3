import { problem, type Problem } from '../refusal.ts';
import { columnsCompared, columnsOfIndicators, columnsOfNoIndicator, type ColumnNamed } from './columns-read.ts';
import { checkBonuses } from './check-bonuses.ts';
import { checkNumbers } from './check-numbers.ts';
import { checkReach } from './check-reach.ts';
import { checkSources } from './check-sources.ts';
import { checkScoring } from './check-scoring.ts';
import { checkTree } from './check-tree.ts';
import type { IndicatorRule, MethodDefinition } from './method-definition.ts';

/**
 * Everything that is wrong with a method, each with its own code and the path to the place; empty when it can be compiled.
 * Cheap enough to run on every keystroke of the editor.
 */
export function checkMethod(definition: MethodDefinition): Problem[] {
  return [
    ...checkTree(definition),
    ...checkNumbers(definition),
    ...definition.indicators.flatMap((one, i) => [
      ...checkDirection(one.code, one.direction, `indicators.${i}.direction`),
      ...checkDenominator(one, `indicators.${i}.denominator`),
      ...checkScoring(one, `indicators.${i}.scoring`),
      ...checkTransform(one, `indicators.${i}.transform`),
      ...checkConstant(one.missing, `indicators.${i}.missing.value`),
    ]),
    ...definition.groups.flatMap((one, i) => checkPower(one, `groups.${i}.power`)),
    ...checkConstant(definition.missing, 'missing.value'),
    ...checkReach(definition),
    ...checkSources(definition),
    ...checkSizes(definition),
    ...checkBonuses(definition),
    ...checkFullPoints(definition),
    ...checkShares(definition),
    ...checkOutliers(definition),
    ...checkRounding(definition),
    ...checkTies(definition),
    ...checkRedLines(definition),
  ];
}

/**
 * What a table lacks that the method reads: columns of figures and of groups. For a file; in the running house a new
 * indicator may well have no figures yet, which `rank` treats as missing.
 */
export function checkColumns(definition: MethodDefinition, present: ReadonlySet<string>): Problem[] {
  const codes = new Set(definition.indicators.map(({ code }) => code));
  const absent = ({ column }: ColumnNamed) => !present.has(column);
  const unknown = ({ code, column, path }: ColumnNamed) => problem('method-unknown-column', { code, column }, path);
  const compared = columnsCompared(definition).filter((named) => !codes.has(named.column) && absent(named));
  return [
    ...columnsOfIndicators(definition).filter(absent).map(unknown),
    ...compared.map((named) =>
      named.path.endsWith('.denominator')
        ? problem('method-unknown-denominator', { code: named.code, denominator: named.column }, named.path)
        : unknown(named),
    ),
    ...columnsOfNoIndicator(definition).filter(absent).map(unknown),
    ...groupColumnsRead(definition)
      .filter(({ column }) => !present.has(column))
      .map(({ column, path }) => problem('method-unknown-group-column', { column }, path)),
  ];
}

/** The grouping columns a method cannot do without, and where it names them. */
export function groupColumnsRead(definition: MethodDefinition): { column: string; path: string }[] {
  const { indicators, missing, population, apart, rankWithin = [] } = definition;
  const read = (column: string, path: string, needed: unknown) => (needed === undefined ? [] : [{ column, path }]);
  const grouped = (rule: IndicatorRule['missing'], path: string) =>
    rule && 'column' in rule ? [{ column: rule.column, path }] : [];
  return [
    ...grouped(missing, 'missing.column'),
    ...indicators.flatMap((one, i) => grouped(one.missing, `indicators.${i}.missing.column`)),
    ...read('status', 'population.statuses', population?.statuses),
    ...read('level', 'population.levels', population?.levels),
    ...read('region', 'population.regions', population?.regions),
    ...read('tags', 'population.tags', population?.tags),
    ...read('peerGroup', 'population.peerGroups', population?.peerGroups),
    ...(apart === undefined ? [] : [{ column: apart, path: 'apart' }]),
    ...rankWithin.map((column, i) => ({ column, path: `rankWithin.${i}` })),
  ];
}

function checkDirection(code: string, direction: number, path: string): Problem[] {
  return direction === 1 || direction === -1 ? [] : [problem('method-direction-invalid', { code }, path)];
}

function checkDenominator(one: MethodDefinition['indicators'][number], path: string): Problem[] {
  const itself = one.denominator !== undefined && (one.denominator === one.code || one.denominator === one.column);
  return itself ? [problem('method-denominator-is-itself', { code: one.code }, path)] : [];
}

function checkFullPoints({ fullPoints }: MethodDefinition): Problem[] {
  if (fullPoints === undefined || (fullPoints > 0 && fullPoints < Infinity)) return [];
  return [problem('method-full-points-not-positive', {}, 'fullPoints')];
}

function checkShares({ missing, screening }: MethodDefinition): Problem[] {
  return [
    { value: missing?.minimumShare, path: 'missing.minimumShare' },
    { value: screening?.minimumShare, path: 'screening.minimumShare' },
  ].flatMap(({ value, path }) =>
    value === undefined || (value >= 0 && value <= 1) ? [] : [problem('method-share-out-of-range', { value }, path)],
  );
}

function checkOutliers({ outliers }: MethodDefinition): Problem[] {
  if (!outliers) return [];
  const found: Problem[] = [];
  if (!(outliers.skewness > 0)) found.push(problem('method-outlier-limit-not-positive', {}, 'outliers.skewness'));
  if (!(outliers.kurtosis > 0)) found.push(problem('method-outlier-limit-not-positive', {}, 'outliers.kurtosis'));
  if (!(Number.isInteger(outliers.maxPoints) && outliers.maxPoints >= 0 && outliers.maxPoints <= 100)) {
    found.push(problem('method-outlier-points-invalid', { minimum: 0, maximum: 100 }, 'outliers.maxPoints'));
  }
  return found;
}

function checkRounding({ rounding = {} }: MethodDefinition): Problem[] {
  return (['items', 'groups', 'score'] as const).flatMap((place) => {
    const decimals = rounding[place];
    if (decimals === undefined || (Number.isInteger(decimals) && decimals >= 0 && decimals <= 9)) return [];
    return [problem('method-decimals-invalid', { minimum: 0, maximum: 9 }, `rounding.${place}`)];
  });
}

function checkTransform({ code, transform }: IndicatorRule, path: string): Problem[] {
  if (transform === undefined || transform === 'log' || Math.abs(transform.boxCox) <= 10) return [];
  return [problem('method-box-cox-invalid', { code, most: 10 }, `${path}.boxCox`)];
}

function checkConstant(missing: IndicatorRule['missing'], path: string): Problem[] {
  return missing?.rule === 'constant' && !Number.isFinite(missing.value)
    ? [problem('method-constant-missing', {}, path)]
    : [];
}

function checkPower({ code, aggregation, power }: MethodDefinition['groups'][number], path: string): Problem[] {
  if (aggregation !== 'generalised') return [];
  const sound = power !== undefined && Math.abs(power) >= 0.001 && Math.abs(power) <= 100;
  return sound ? [] : [problem('method-power-invalid', { code, least: 0.001, most: 100 }, path)];
}

function checkSizes({ population }: MethodDefinition): Problem[] {
  return (population?.sizes ?? []).flatMap(({ column, least, most }, i) => {
    if (least === undefined && most === undefined)
      return [problem('method-size-without-ends', { column }, `population.sizes.${i}`)];
    return least !== undefined && most !== undefined && !(least <= most)
      ? [problem('method-size-reversed', { column, least, most }, `population.sizes.${i}.least`)]
      : [];
  });
}

function checkTies({ ties, indicators, groups }: MethodDefinition): Problem[] {
  if (typeof ties !== 'object') return [];
  const codes = new Set([...indicators, ...groups].map((one) => one.code));
  return ties.keys.flatMap((key, i) =>
    codes.has(key) ? [] : [problem('method-tie-key-unknown', { key }, `ties.keys.${i}`)],
  );
}

function checkRedLines({ redLines = [] }: MethodDefinition): Problem[] {
  const seen = new Set<string>();
  return redLines.flatMap((one, i) => {
    const found: Problem[] = [];
    if (seen.has(one.code)) found.push(problem('method-code-twice', { code: one.code }, `redLines.${i}.code`));
    seen.add(one.code);
    if (one.effect !== 'deduct') return found;
    if (!(one.points > 0))
      found.push(problem('method-deduction-not-positive', { code: one.code }, `redLines.${i}.points`));
    if (one.maximum !== undefined && !(one.maximum >= one.points)) {
      found.push(problem('method-deduction-maximum-too-small', { code: one.code }, `redLines.${i}.maximum`));
    }
    return found;
  });
}
