import { problem, type Problem } from '../refusal.ts';
import type { IndicatorRule } from './method-definition.ts';

/** What is wrong with the scoring of one indicator; `path` points at it. */
export function checkScoring(indicator: IndicatorRule, path: string): Problem[] {
  const { code, scoring } = indicator;
  const found: Problem[] = [];
  const say = (problemCode: string, params: Problem['params'], field: string) =>
    found.push(problem(problemCode, { code, ...params }, `${path}.${field}`));
  const share = (value: number | undefined, field: string) => {
    if (value !== undefined && !(value >= 0 && value <= 100)) say('method-percent-out-of-range', { value }, field);
  };
  switch (scoring.kind) {
    case 'min-max': {
      const { floor = 0, ceiling = 100 } = scoring;
      share(floor, 'floor');
      share(ceiling, 'ceiling');
      if (!(floor < ceiling)) say('method-floor-not-below-ceiling', { floor, ceiling }, 'floor');
      break;
    }
    case 'efficacy': {
      share(scoring.floor, 'floor');
      if (scoring.floor === 100) say('method-floor-not-below-ceiling', { floor: 100, ceiling: 100 }, 'floor');
      const { low, high } = scoring;
      if (low !== undefined && high !== undefined && !(low < high)) say('method-bounds-reversed', { low, high }, 'low');
      break;
    }
    case 'goalposts': {
      const { low, high } = scoring;
      if (!(low < high)) say('method-bounds-reversed', { low, high }, 'low');
      if (scoring.log && !(low > 0)) say('method-log-bound-not-positive', { low }, 'low');
      break;
    }
    case 'ratio-to-benchmark': {
      const { benchmark, cap } = scoring;
      if (!(benchmark > 0)) say('method-benchmark-not-positive', { benchmark }, 'benchmark');
      if (cap !== undefined && !(cap > 0)) say('method-cap-not-positive', { cap }, 'cap');
      if (cap === undefined && indicator.direction === -1) say('method-ratio-needs-cap', {}, 'cap');
      break;
    }
    case 'z-score':
      if (!(scoring.deviation > 0)) say('method-deviation-not-positive', { deviation: scoring.deviation }, 'deviation');
      break;
    case 'percentile':
      break;
  }
  return found;
}
