import type { RobustnessInput } from '@jiju/contract';

type Say = (key: string, params?: Record<string, unknown>) => string;

/** The assumptions in words, one for each; columns by the name that `nameOf` gives them. */
export function sayAssumptions(
  {
    weights,
    scorings = [],
    aggregations = [],
    missing = [],
    outliers = [],
    dropOne,
    error,
  }: RobustnessInput['assumptions'],
  say: Say,
  nameOf: (column: string) => string,
): string[] {
  const several = (key: string, names: readonly string[]): string[] =>
    names.length === 0 ? [] : [say(`robustness.said.${key}`, { names: names.join(say('robustness.said.comma')) })];
  return [
    ...(weights ? [say('robustness.said.weights', weights)] : []),
    ...several(
      'scorings',
      scorings.map(({ kind }) => say(`methods.scoring.${kind}.name`)),
    ),
    ...several(
      'aggregations',
      aggregations.map((kind) => say(`methods.aggregation.${kind}`)),
    ),
    ...several(
      'missing',
      missing.map(({ rule }) => say(`methods.rules.missingRules.${rule}`)),
    ),
    ...several(
      'outliers',
      outliers.map((rule) => say(`robustness.outlierRule.${rule === 'none' ? rule : rule.rule}`)),
    ),
    ...(dropOne ? [say('robustness.said.dropOne')] : []),
    ...(error && error.percent > 0 ? [say('robustness.said.error', { percent: error.percent })] : []),
    ...Object.entries(error?.of ?? {}).map(([column, percent]) =>
      say('robustness.said.errorOf', { name: nameOf(column), percent }),
    ),
  ];
}
