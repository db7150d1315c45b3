import fc from 'fast-check';
import { isRefusal, type Refusal } from '../refusal.ts';
import { formatFormula } from './format-formula.ts';
import type { Formula } from './formula-node.ts';
import { parseFormula } from './parse-formula.ts';

function canonical(text: string): string {
  const formula = parseFormula(text);
  return isRefusal(formula) ? JSON.stringify(formula) : formatFormula(formula);
}

function refusal(text: string): Refusal['refused'][0] | undefined {
  const formula = parseFormula(text);
  return isRefusal(formula) ? formula.refused[0] : undefined;
}

describe('the language', () => {
  it.each([
    ['1+2*3', '1 + 2 * 3'],
    ['(1+2)*3', '(1 + 2) * 3'],
    ['A-(B-C)', 'A - (B - C)'],
    ['(A-B)-C', 'A - B - C'],
    ['A/(B*C)/D', 'A / (B * C) / D'],
    ['2^3^2', '2 ^ 3 ^ 2'],
    ['(2^3)^2', '(2 ^ 3) ^ 2'],
    ['-A^2', '-A ^ 2'],
    ['(-A)^2', '(-A) ^ 2'],
    ['A^-B', 'A ^ -B'],
    ['-(A+B)', '-(A + B)'],
    ['--A', '--A'],
    ['A*-B', 'A * -B'],
    ['.5e3 + 1E-7 + 1e21', '500 + 1e-7 + 1e+21'],
    ['revenue / Employees', 'REVENUE / EMPLOYEES'],
    ['PREV(x,1) + prev(x) + Prev(x,4)', 'prev(X) + prev(X) + prev(X, 4)'],
    ['growth(rolling(A/B,4))', 'growth(rolling(A / B, 4))'],
    ['ytd(A) / lastyear(ytd(A))', 'ytd(A) / lastyear(ytd(A))'],
    ['cagr(TAX,3)', 'cagr(TAX, 3)'],
    ['share(REVENUE, City)', 'share(REVENUE, city)'],
    ['min(A,B,C)+max(1,(2))', 'min(A, B, C) + max(1, 2)'],
    ['round(ln(abs(A)),2) + round(A,0)', 'round(ln(abs(A)), 2) + round(A)'],
    ['（Ａ＋Ｂ）×２÷（C － 1）', '(A + B) * 2 / (C - 1)'],
    ['ｐｒｅｖ（REVENUE，４）', 'prev(REVENUE, 4)'],
    ['A − B – C', 'A - B - C'],
    ['\u00a0A\n+\tB\u3000', 'A + B'],
    ['min + max', 'MIN + MAX'],
  ])('reads %j as %s', (text, expected) => {
    expect(canonical(text)).toBe(expected);
  });

  it('keeps the text as written and every place in it', () => {
    const formula = parseFormula(' A ×（B+1） ') as Formula;
    expect(formula.text).toBe(' A ×（B+1） ');
    expect(formula.root).toMatchObject({
      kind: '*',
      start: 1,
      length: 8,
      left: { kind: 'indicator', code: 'A', start: 1, length: 1 },
      right: { kind: '+', start: 4, length: 5, right: { kind: 'number', value: 1, start: 7, length: 1 } },
    });
  });
});

describe('what is refused, and where', () => {
  it.each([
    ['', 'formula-empty', {}],
    [' \u3000\n', 'formula-empty', {}],
    ['A +', 'formula-value-expected-at-end', { position: 4, length: 0 }],
    ['A + * B', 'formula-value-expected', { position: 5, length: 1, found: '*' }],
    ['(A + B', 'formula-symbol-expected-at-end', { position: 7, expected: ')' }],
    ['A + B)', 'formula-operator-expected', { position: 6, found: ')' }],
    ['A B', 'formula-operator-expected', { position: 3, found: 'B' }],
    ['A,B', 'formula-operator-expected', { position: 2, found: ',' }],
    ['A +\n营业收入', 'formula-unexpected-character', { found: '营', position: 5, line: 2, column: 1 }],
    ['A\r\n+\rB $', 'formula-unexpected-character', { found: '$', line: 3, column: 3 }],
    ['A + 😀', 'formula-unexpected-character', { found: '😀', position: 5, length: 2 }],
    ['A\u202eB', 'formula-unexpected-character', { found: 'U+202E' }],
    ['A\u0000', 'formula-unexpected-character', { found: 'U+0000' }],
    ['A + \ud800', 'formula-unexpected-character', { found: 'U+D800' }],
    ['A % B', 'formula-unexpected-character', { found: '%' }],
    ['2X', 'formula-number-malformed', { found: '2X', length: 2 }],
    ['1.2.3', 'formula-number-malformed', { found: '1.2.3' }],
    ['1e', 'formula-number-malformed', { found: '1e' }],
    ['0x10', 'formula-number-malformed', { found: '0x10' }],
    ['A * 1e309', 'formula-number-too-large', { found: '1e309', position: 5 }],
    ['sum(A)', 'formula-unknown-function', { name: 'sum', position: 1, length: 3 }],
    ['constructor(A)', 'formula-unknown-function', { name: 'constructor' }],
    ['toString(A)', 'formula-unknown-function', { name: 'toString' }],
    ['hasOwnProperty(A)', 'formula-unknown-function', { name: 'hasOwnProperty' }],
    ['__proto__(A)', 'formula-unexpected-character', { found: '_', position: 1 }],
    ['A.constructor', 'formula-unexpected-character', { found: '.' }],
    ['A["constructor"]', 'formula-unexpected-character', { found: '[' }],
    ['prev()', 'formula-argument-count', { name: 'prev', expected: '1-2' }],
    ['prev(A, 1, 2)', 'formula-argument-count', { name: 'prev', expected: '1-2' }],
    ['rolling(A)', 'formula-argument-count', { name: 'rolling', expected: '2' }],
    ['min(A)', 'formula-argument-count', { name: 'min', expected: '2+' }],
    ['growth(A, 1)', 'formula-argument-count', { name: 'growth', expected: '1' }],
    ['prev(A, 0)', 'formula-whole-number-expected', { position: 9, min: 1, max: 120 }],
    ['prev(A, 1.5)', 'formula-whole-number-expected', { position: 9 }],
    ['prev(A, -1)', 'formula-whole-number-expected', { position: 9 }],
    ['prev(A, B)', 'formula-whole-number-expected', { position: 9 }],
    ['prev(A, 1 + 1)', 'formula-whole-number-expected', { position: 9 }],
    ['prev(A,)', 'formula-whole-number-expected', { position: 8 }],
    ['rolling(A, 121)', 'formula-whole-number-expected', { max: 120 }],
    ['cagr(A, 51)', 'formula-whole-number-expected', { max: 50 }],
    ['min(A,)', 'formula-value-expected', { position: 7, found: ')' }],
    ['prev(A', 'formula-symbol-expected-at-end', { expected: ')' }],
    ['prev(A B)', 'formula-symbol-expected', { expected: ')', found: 'B' }],
    ['share(A + B, city)', 'formula-code-expected', { position: 7 }],
    ['share(1, city)', 'formula-code-expected', { position: 7 }],
    ['share(A)', 'formula-argument-count', { expected: '2' }],
    ['share(A, town)', 'formula-level-expected', { position: 10, levels: 'province, city, county' }],
    [`${'A'.repeat(41)} + 1`, 'formula-code-too-long', { max: 40 }],
  ])('%j: %s', (text, code, params) => {
    expect(refusal(text)).toMatchObject({ code, params });
  });
});

describe('what is too much', () => {
  it.each([
    ['ten thousand brackets', '('.repeat(10_000), 'formula-too-long'],
    ['a very long text', 'A+'.repeat(1_000_000), 'formula-too-long'],
    ['brackets within brackets', `${'('.repeat(900)}A${')'.repeat(900)}`, 'formula-too-deep'],
    ['signs before signs', `${'-'.repeat(1900)}A`, 'formula-too-deep'],
    ['powers of powers', `${'2^'.repeat(900)}2`, 'formula-too-deep'],
    ['calls within calls', `${'abs('.repeat(300)}A${')'.repeat(300)}`, 'formula-too-deep'],
    ['a thousand parts', `${'A+'.repeat(990)}A`, 'formula-too-many-parts'],
    ['sums of sums of sums', 'rolling(rolling(rolling(A,120),120),120)', 'formula-too-costly'],
    ['growth of growth without end', `${'growth('.repeat(40)}A${')'.repeat(40)}`, 'formula-too-costly'],
    ['sums without a reading', 'rolling(rolling(rolling(1,120),120),120)', 'formula-too-costly'],
    ['the bronze age', `${'prev('.repeat(20)}A${',120)'.repeat(20)}`, 'formula-looks-too-far-back'],
  ])('%s', (_, text, code) => {
    expect(refusal(text)?.code).toBe(code);
  });

  it('allows what fits: 250 terms, 49 brackets', () => {
    expect(refusal(`${'A+'.repeat(249)}A`)).toBeUndefined();
    expect(refusal(`${'('.repeat(49)}A${')'.repeat(49)}`)).toBeUndefined();
  });

  it('repeats no more than the start of a long piece', () => {
    const found = refusal(`${'x'.repeat(1500)}(A)`);
    expect(found).toMatchObject({ code: 'formula-unknown-function', params: { name: 'x'.repeat(40), length: 1500 } });
    expect(refusal(`A ${'B'.repeat(1500)}`)?.params['found']).toBe('B'.repeat(40));
  });

  it('reads a number of many digits whole', () => {
    expect(canonical(`1${'0'.repeat(50)}`)).toBe('1e+50');
  });
});

it('answers anything with a formula or a refusal', () => {
  const piece = fc.constantFrom(
    ...[
      'A',
      'B_1',
      '1',
      '2.5',
      '(',
      ')',
      '（',
      '）',
      ',',
      '，',
      '+',
      '-',
      '*',
      '/',
      '^',
      '×',
      ' ',
      '\n',
      '_',
      '.',
      '%',
    ],
    ...['prev', 'growth(', 'rolling(', 'share(', 'ytd(', 'min(', 'round(', 'city', 'constructor', '__proto__', '😀'],
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece).map((pieces) => pieces.join('')),
  );
  fc.assert(
    fc.property(text, (each) => {
      const answer = parseFormula(each);
      if (isRefusal(answer)) {
        const position = answer.refused[0]?.params['position'] ?? 1;
        expect(position).toBeGreaterThanOrEqual(1);
        expect(position).toBeLessThanOrEqual(each.length + 1);
      } else expect(canonical(formatFormula(answer))).toBe(formatFormula(answer));
    }),
    { numRuns: 2000 },
  );
});
