import { canonicalJson, columnsRead, isReaching, reachOf, type MethodDefinition } from '@jiju/domain';

export interface ReadsFurther {
  /** It looks at other periods, or at more of them, than what is stored. */
  readonly periods: boolean;
  /** Codes of indicators whose values come from elsewhere than those of the stored version. */
  readonly sources: readonly string[];
}

/** What a definition that is being edited reads beyond what the stored one does: the page has no figures of that yet. */
export function readsFurther(definition: MethodDefinition, stored: MethodDefinition): ReadsFurther {
  const [now, was] = [reachOf(definition), reachOf(stored)];
  const known = columnsRead(stored);
  const periods =
    now.back > was.back ||
    (now.together && !was.together) ||
    now.weightsOf.some((period) => !was.weightsOf.includes(period)) ||
    (isReaching(now) && [...columnsRead(definition)].some((column) => !known.has(column)));
  const before = sourcesOf(stored);
  const sources = [...sourcesOf(definition)].filter(
    ([column, { source }]) => (before.get(column)?.source ?? own) !== source,
  );
  return { periods, sources: sources.map(([, { code }]) => code) };
}

/** Of figures that were reported or computed here. */
const own = '';

function sourcesOf({ indicators }: MethodDefinition): Map<string, { code: string; source: string }> {
  return new Map(
    indicators.map(({ code, column = code, source }) => [
      column,
      { code, source: source === undefined ? own : canonicalJson(source) },
    ]),
  );
}
