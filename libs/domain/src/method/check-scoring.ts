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
  const positive = (value: number, field: string) => {
    if (!(value > 0 && value < Infinity)) say('method-number-not-positive', { value: told(value) }, field);
  };
  const finite = (value: number, field: string) => {
    if (!Number.isFinite(value)) say('method-number-missing', {}, field);
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
    case 'rank':
    case 'borda':
    case 'fraction-of-maximum':
      break;
    case 'distance-to-target':
    case 'distance-to-reference':
      if (scoring.kind === 'distance-to-target') finite(scoring.target, 'target');
      if (scoring.cap !== undefined && !(scoring.cap > 0)) say('method-cap-not-positive', { cap: scoring.cap }, 'cap');
      break;
    case 'base-and-steps': {
      const { base, atBase, step, points, least = 0, most } = scoring;
      if (base === code || base === indicator.column) say('method-base-is-itself', {}, 'base');
      positive(step, 'step');
      positive(points, 'points');
      if (!(least <= atBase && atBase <= most)) say('method-base-points-outside', { least, atBase, most }, 'atBase');
      break;
    }
    case 'target-and-units':
      finite(scoring.target, 'target');
      positive(scoring.perUnit, 'perUnit');
      positive(scoring.most, 'most');
      break;
    case 'event-count':
      positive(scoring.perEvent, 'perEvent');
      positive(scoring.most, 'most');
      break;
    case 'target-completion': {
      const { target, step, points, most } = scoring;
      if (typeof target === 'number') positive(target, 'target');
      else if (target === code || target === indicator.column) say('method-base-is-itself', {}, 'target');
      positive(step, 'step');
      if (points !== 0) positive(points, 'points');
      if (!(most >= 100)) say('method-most-below-full', { most: told(most) }, 'most');
      break;
    }
  }
  return found;
}

/** JSON has no NaN, but an emptied input field of the editor has. */
const told = (value: number): number | string => (Number.isFinite(value) ? value : '?');
