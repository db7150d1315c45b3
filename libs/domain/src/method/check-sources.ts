import { problem, type Problem } from '../refusal.ts';
import type { MethodDefinition } from './method-definition.ts';

const MOST_TRIMMED = 10;

/** What is wrong with the sources of indicators that are no reported figures. */
export function checkSources({ indicators }: MethodDefinition): Problem[] {
  return indicators.flatMap(({ code, source }, i) => {
    const path = `indicators.${i}.source`;
    if (source?.kind === 'ranking' && source.method === '')
      return [problem('method-source-without-ranking', { code }, `${path}.method`)];
    if (source?.kind !== 'inspection-marks') return [];
    const { trim = 0 } = source;
    const sound = Number.isInteger(trim) && trim >= 0 && trim <= MOST_TRIMMED;
    return sound ? [] : [problem('award-trim-invalid', { most: MOST_TRIMMED }, `${path}.trim`)];
  });
}
