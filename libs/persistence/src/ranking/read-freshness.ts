/**
 * SQL that says whether something a ranking depends on changed and was not computed yet: its own scope, or a figure or
 * regional total of its period.
 * @param r alias of a row with `method_code` and `period`
 */
export function staleRanking(r: string): string {
  return `(${staleScope('ranking', `${r}.period || '|' || ${r}.method_code`)} or ${staleFigures(`${r}.period`)})`;
}

/** A scope of a kind and key (SQL) that waits to be computed. */
export function staleScope(kind: string, key: string): string {
  return `exists (select from recompute_scope waiting where waiting.kind = '${kind}' and waiting.key = ${key} and waiting.wanted > waiting.done)`;
}

/** Any figure of the period (SQL) that waits. The index holds stale scopes only, so this costs what there is to do. */
export function staleFigures(period: string): string {
  return `exists (select from recompute_scope waiting
    where waiting.wanted > waiting.done and waiting.stage < 30 and starts_with(waiting.key, ${period} || '|'))`;
}
