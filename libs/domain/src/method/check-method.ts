import { problem, type Problem } from '../refusal.ts';
import { checkScoring } from './check-scoring.ts';
import { checkTree } from './check-tree.ts';
import type { MethodDefinition } from './method-definition.ts';

/**
 * Everything that is wrong with a method, each with its own code and the path to the place; empty when it can be compiled.
 * Cheap enough to run on every keystroke of the editor.
 */
export function checkMethod(definition: MethodDefinition): Problem[] {
  return [
    ...checkTree(definition),
    ...definition.indicators.flatMap((one, i) => [
      ...checkDirection(one.code, one.direction, `indicators.${i}.direction`),
      ...checkDenominator(one, `indicators.${i}.denominator`),
      ...checkScoring(one, `indicators.${i}.scoring`),
    ]),
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
  const codes = new Map(definition.indicators.map((one) => [one.code, one.column ?? one.code]));
  const found = definition.indicators.flatMap(({ code, column = code, denominator }, i) => {
    const problems: Problem[] = [];
    if (!present.has(column))
      problems.push(problem('method-unknown-column', { code, column }, `indicators.${i}.column`));
    if (denominator !== undefined && !codes.has(denominator) && !present.has(denominator)) {
      problems.push(problem('method-unknown-denominator', { code, denominator }, `indicators.${i}.denominator`));
    }
    return problems;
  });
  return [
    ...found,
    ...groupColumnsRead(definition)
      .filter(({ column }) => !present.has(column))
      .map(({ column, path }) => problem('method-unknown-group-column', { column }, path)),
  ];
}

/** The grouping columns a method cannot do without, and where it names them. */
export function groupColumnsRead(definition: MethodDefinition): { column: string; path: string }[] {
  const { missing, population, rankWithin = [] } = definition;
  const read = (column: string, path: string, needed: unknown) => (needed === undefined ? [] : [{ column, path }]);
  return [
    ...(missing?.rule === 'group-mean' ? [{ column: missing.column, path: 'missing.column' }] : []),
    ...read('status', 'population.statuses', population?.statuses),
    ...read('level', 'population.levels', population?.levels),
    ...read('region', 'population.regions', population?.regions),
    ...read('tags', 'population.tags', population?.tags),
    ...read('peerGroup', 'population.peerGroups', population?.peerGroups),
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

function checkRounding({ rounding }: MethodDefinition): Problem[] {
  const decimals = rounding?.score;
  if (decimals === undefined || (Number.isInteger(decimals) && decimals >= 0 && decimals <= 9)) return [];
  return [problem('method-decimals-invalid', { minimum: 0, maximum: 9 }, 'rounding.score')];
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
