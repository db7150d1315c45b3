import type { Period } from '../period/period.ts';
import { roundTo } from '../statistics/round.ts';
import type { BinaryOperator, NodeOf } from './formula-node.ts';
import { failStep, type Fault, type Step } from './formula-step.ts';

/** `+ - * / ^`. One closure per operator: a switch inside would be paid at every evaluation. */
export function compileBinary(node: NodeOf<BinaryOperator>, left: Step, right: Step, fault: Fault): Step {
  // Not a number here is always beyond numbers: the operands were checked before.
  const checked = (value: number, period: Period): number =>
    Number.isFinite(value) ? value : failStep(fault, node, period, 'not-finite');
  switch (node.kind) {
    case '+':
      return (reader, period) => {
        const a = left(reader, period);
        if (Number.isNaN(a)) return a;
        const b = right(reader, period);
        return Number.isNaN(b) ? b : checked(a + b, period);
      };
    case '-':
      return (reader, period) => {
        const a = left(reader, period);
        if (Number.isNaN(a)) return a;
        const b = right(reader, period);
        return Number.isNaN(b) ? b : checked(a - b, period);
      };
    case '*':
      return (reader, period) => {
        const a = left(reader, period);
        if (Number.isNaN(a)) return a;
        const b = right(reader, period);
        return Number.isNaN(b) ? b : checked(a * b, period);
      };
    case '/':
      return (reader, period) => {
        const a = left(reader, period);
        if (Number.isNaN(a)) return a;
        const b = right(reader, period);
        if (b === 0) return failStep(fault, node, period, 'division-by-zero');
        return Number.isNaN(b) ? b : checked(a / b, period);
      };
    case '^':
      return (reader, period) => {
        const a = left(reader, period);
        if (Number.isNaN(a)) return a;
        const b = right(reader, period);
        if (a === 0 && b < 0) return failStep(fault, node, period, 'division-by-zero');
        return Number.isNaN(b) ? b : checked(Math.pow(a, b), period);
      };
  }
}

/** `ln`, which knows no logarithm of zero or less. */
export function compileLogarithm(node: NodeOf<'ln'>, of: Step, fault: Fault): Step {
  return (reader, period) => {
    const value = of(reader, period);
    return value <= 0 ? failStep(fault, node, period, 'not-finite') : Math.log(value);
  };
}

/** `round`; beyond the decimals a number can carry it stays as it is. */
export function compileRound(node: NodeOf<'round'>, of: Step): Step {
  const { count } = node;
  return (reader, period) => roundTo(of(reader, period), count);
}

/** `min` and `max`: a missing one makes the whole missing, it is not left out. */
export function compileExtreme(node: NodeOf<'min' | 'max'>, among: readonly Step[]): Step {
  const smallest = node.kind === 'min';
  return (reader, period) => {
    let extreme = smallest ? Infinity : -Infinity;
    for (const each of among) {
      const value = each(reader, period);
      if (Number.isNaN(value)) return value;
      if (smallest ? value < extreme : value > extreme) extreme = value;
    }
    return extreme;
  };
}
