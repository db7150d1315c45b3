import type { RegionLevel } from '../region/region-level.ts';
import type { Problem } from '../refusal.ts';
import { bindingOf, negationBinding } from './formula-binding.ts';
import { FormulaFault, problemAt } from './formula-fault.ts';
import {
  argumentCount,
  functionNames,
  levelNames,
  neededArguments,
  signatureOf,
  type FunctionName,
  type FunctionSignature,
  type Parameter,
} from './formula-function.ts';
import { formulaLimits } from './formula-limits.ts';
import type { FormulaNode, Place } from './formula-node.ts';
import { shownLength, tokensOf, type Token } from './formula-token.ts';

interface Arguments {
  readonly expressions: FormulaNode[];
  whole: number;
  code: string;
  level: RegionLevel;
}

/** Reads one text by operator precedence (Pratt). Throws {@link FormulaFault} at the first problem. */
export class FormulaParser {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  #next = 0;
  #depth = 0;
  #parts = 0;

  constructor(text: string) {
    this.#text = text;
    this.#tokens = tokensOf(text);
  }

  parse(): FormulaNode {
    const root = this.#expression(0);
    const rest = this.#peek();
    if (rest.kind !== 'end') this.#fail(rest, 'formula-operator-expected', { found: shown(rest) });
    return root;
  }

  #expression(minimum: number): FormulaNode {
    if (++this.#depth > formulaLimits.depth) this.#fail(this.#peek(), 'formula-too-deep', { max: formulaLimits.depth });
    let left = this.#operand();
    for (;;) {
      const binding = bindingOf(this.#peek().text);
      if (!binding || binding.power < minimum) break;
      this.#take();
      const right = this.#expression(binding.right);
      left = this.#node({ kind: binding.operator, left, right, ...span(left, right) });
    }
    this.#depth--;
    return left;
  }

  #operand(): FormulaNode {
    const token = this.#take();
    if (token.kind === 'number') return this.#node({ kind: 'number', value: Number(token.text), ...place(token) });
    if (token.kind === 'name') {
      if (this.#peek().text === '(') return this.#call(token);
      return this.#node({ kind: 'indicator', code: this.#code(token), ...place(token) });
    }
    if (token.text === '-') {
      const of = this.#expression(negationBinding);
      return this.#node({ kind: 'negate', of, ...span(token, of) });
    }
    if (token.text === '(') {
      const inner = this.#expression(0);
      const closing = this.#expect(')');
      return { ...inner, ...span(token, closing) };
    }
    return this.#failHere(token, 'formula-value-expected');
  }

  #call(name: Token): FormulaNode {
    const known = name.text.toLowerCase();
    const signature = signatureOf(known);
    if (!signature)
      this.#fail(name, 'formula-unknown-function', { name: shown(name), known: functionNames.join(', ') });
    this.#take();
    const given: Arguments = { expressions: [], whole: 0, code: '', level: 'county' };
    const parameters = signature.parameters;
    let count = 0;
    while (this.#peek().text !== ')' || count > 0) {
      const parameter = parameters[count] ?? (signature.repeats ? parameters.at(-1) : undefined);
      if (!parameter) this.#failCount(name, signature);
      this.#argument(parameter, given, known);
      count++;
      if (this.#peek().text !== ',') break;
      this.#take();
    }
    const closing = this.#expect(')');
    if (count < neededArguments(signature)) this.#failCount(name, signature);
    const missing = parameters[count];
    if (missing?.kind === 'whole') given.whole = missing.default ?? 0;
    return this.#node(callNode(known as FunctionName, given, span(name, closing)));
  }

  #argument(parameter: Parameter, given: Arguments, name: string): void {
    if (parameter.kind === 'expression') {
      given.expressions.push(this.#expression(0));
      return;
    }
    const token = this.#take();
    if (parameter.kind === 'whole') {
      const value = token.kind === 'number' ? Number(token.text) : NaN;
      if (!Number.isInteger(value) || value < parameter.min || value > parameter.max || !this.#argumentEnds())
        this.#fail(token, 'formula-whole-number-expected', { name, min: parameter.min, max: parameter.max });
      given.whole = value;
    } else if (parameter.kind === 'code') {
      if (token.kind !== 'name' || !this.#argumentEnds()) this.#fail(token, 'formula-code-expected', { name });
      given.code = this.#code(token);
    } else {
      const level = token.text.toLowerCase();
      if (!levelNames.has(level) || !this.#argumentEnds())
        this.#fail(token, 'formula-level-expected', { name, levels: [...levelNames].join(', ') });
      given.level = level as RegionLevel;
    }
  }

  #argumentEnds(): boolean {
    const token = this.#peek();
    return token.text === ',' || token.text === ')' || token.kind === 'end';
  }

  #code(token: Token): string {
    if (token.length > formulaLimits.code) this.#fail(token, 'formula-code-too-long', { max: formulaLimits.code });
    return token.text.toUpperCase();
  }

  #expect(symbol: string): Token {
    const token = this.#peek();
    if (token.text !== symbol) this.#failHere(token, 'formula-symbol-expected', { expected: symbol });
    return this.#take();
  }

  #peek(): Token {
    return this.#tokens[this.#next] ?? endOf(this.#tokens);
  }

  #take(): Token {
    const token = this.#peek();
    this.#next++;
    return token;
  }

  #node(node: FormulaNode): FormulaNode {
    if (++this.#parts > formulaLimits.parts) this.#fail(node, 'formula-too-many-parts', { max: formulaLimits.parts });
    return node;
  }

  #failCount(name: Token, signature: FunctionSignature): never {
    this.#fail(name, 'formula-argument-count', { name: shown(name), expected: argumentCount(signature) });
  }

  /** Fails with the word for the end of the text where that is what was found. */
  #failHere(token: Token, code: string, params: Problem['params'] = {}): never {
    if (token.kind === 'end') this.#fail(token, `${code}-at-end`, params);
    this.#fail(token, code, { ...params, found: shown(token) });
  }

  #fail(at: Place, code: string, params: Problem['params']): never {
    throw new FormulaFault(problemAt(this.#text, at, code, params));
  }
}

function callNode(name: FunctionName, given: Arguments, at: Place): FormulaNode {
  if (name === 'share') return { kind: name, code: given.code, level: given.level, ...at };
  const [of] = given.expressions;
  if (!of) throw new Error(`${name} was read without its argument`);
  if (name === 'min' || name === 'max') return { kind: name, among: given.expressions, ...at };
  if (name === 'prev' || name === 'rolling' || name === 'cagr' || name === 'round')
    return { kind: name, of, count: given.whole, ...at };
  return { kind: name, of, ...at };
}

function shown(token: Token): string {
  return token.text.slice(0, shownLength);
}

function place(token: Token): Place {
  return { start: token.start, length: token.length };
}

function span(first: Place, last: Place): Place {
  return { start: first.start, length: last.start + last.length - first.start };
}

function endOf(tokens: readonly Token[]): Token {
  const end = tokens.at(-1);
  if (!end) throw new Error('A formula without tokens');
  return end;
}
