/** The values of an enumeration as choices; their words stand under `directives.<group>.<value>`. */
const choicesOf = (group: string, values: readonly string[]) =>
  values.map((id) => ({ id, name: `directives.${group}.${id}` }));

export const directiveUrgencies = choicesOf('urgency', ['routine', 'urgent', 'critical']);
export const reportFrequencies = choicesOf('frequency', ['daily', 'weekly', 'monthly', 'quarterly', 'phase']);
export const measureKinds = choicesOf('measureKind', ['metric-target', 'count-target', 'milestones', 'report']);
export const scopeKinds = choicesOf('scope', ['all', 'region', 'cluster']);
export const aggregations = choicesOf('measure.aggregation', ['sum', 'mean', 'min', 'max', 'share', 'weighted-mean']);
export const subjects = choicesOf('subject', ['clusters', 'regions', 'industry-clusters']);
export const levels = choicesOf('level', ['county', 'city', 'province']);
export const pathKinds = choicesOf('measure.path', ['linear', 'stepped', 's-shaped']);
export const directions = choicesOf('direction', ['up', 'down']);
export const operators = [
  { id: '>=', name: '≥' },
  { id: '>', name: '>' },
  { id: '<=', name: '≤' },
  { id: '<', name: '<' },
];
