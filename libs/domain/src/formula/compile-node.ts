import { compileBinary, compileExtreme, compileLogarithm, compileRound } from './compile-arithmetic.ts';
import { compileEarlier, compileGrowth, compileSum } from './compile-history.ts';
import type { FormulaNode, NodeOf } from './formula-node.ts';
import { failStep, type Fault, type Step } from './formula-step.ts';

/** The closures of a part and of everything below it. */
export function compileNode(node: FormulaNode, fault: Fault): Step {
  const compile = (each: FormulaNode): Step => compileNode(each, fault);
  switch (node.kind) {
    case 'number': {
      const { value } = node;
      return () => value;
    }
    case 'indicator':
      return compileIndicator(node, fault);
    case 'share':
      return compileShare(node, fault);
    case 'negate': {
      const of = compile(node.of);
      return (reader, period) => -of(reader, period);
    }
    case 'abs': {
      const of = compile(node.of);
      return (reader, period) => Math.abs(of(reader, period));
    }
    case 'ln':
      return compileLogarithm(node, compile(node.of), fault);
    case 'round':
      return compileRound(node, compile(node.of));
    case 'min':
    case 'max':
      return compileExtreme(node, node.among.map(compile));
    case 'prev':
    case 'lastyear':
      return compileEarlier(node, compile(node.of));
    case 'rolling':
    case 'ytd':
      return compileSum(node, compile(node.of), fault);
    case 'growth':
    case 'cagr':
      return compileGrowth(node, compile(node.of), fault);
    default:
      return compileBinary(node, compile(node.left), compile(node.right), fault);
  }
}

function compileIndicator(node: NodeOf<'indicator' | 'share'>, fault: Fault): Step {
  const { code, start, length } = node;
  return (reader, period) => {
    const value = reader.value(code, period);
    if (value !== undefined && Number.isFinite(value)) return value;
    const because = reader.reason?.(code, period);
    const missing = { reason: 'missing-input', code, period, start, length } as const;
    fault.missing = because === undefined ? missing : { ...missing, because };
    return NaN;
  };
}

function compileShare(node: NodeOf<'share'>, fault: Fault): Step {
  const { code, level, start, length } = node;
  const own = compileIndicator(node, fault);
  return (reader, period) => {
    const value = own(reader, period);
    if (Number.isNaN(value)) return value;
    const total = reader.total(code, level, period);
    if (total === undefined || !Number.isFinite(total)) {
      fault.missing = { reason: 'no-total', code, level, period, start, length };
      return NaN;
    }
    if (total === 0) return failStep(fault, node, period, 'division-by-zero');
    const share = (100 * value) / total;
    return Number.isFinite(share) ? share : failStep(fault, node, period, 'not-finite');
  };
}
