import { roundTo } from '@jiju/domain';
import { parse } from 'csv-parse/sync';
import { createContext, runInContext } from 'node:vm';
import { elision, type ExampleRun, type Output } from './example-page.ts';

// Making a context is slow, so there is one; what a run has worked out is taken out again.
const { log: ln, exp, sqrt, abs, min, max } = Math;
const paper = createContext({ ln, exp, sqrt, abs, min, max });

/** Where a page and what its command really prints differ, and what is worked out wrongly; nothing when all is right. */
export function checkRun({ command, printed, worked }: ExampleRun, { out, err }: Output): string[] {
  const faults = isPrinted(printed, `${out}${err}`.trimEnd().split('\n')) ? [] : [`${command} prints otherwise`];
  const steps: string[] = [];
  for (const line of worked) {
    const [, what = '', expression = '', sign, written = ''] =
      /^(.+?) = (.+) ([=≈]) (-?\d+(?:\.\d+)?)$/.exec(line) ?? [];
    const value = compute(expression);
    if (!isWritten(value, sign === '≈', written)) faults.push(`${line}: it is ${value}`);
    if (/^[a-z]\w*$/i.test(what)) {
      paper[what] = value;
      steps.push(what);
    } else {
      const cell = found(what, out);
      // Where the method rounds, so does the page.
      if (!isEqual(cell, value) && !(sign === '≈' && cell === Number(written)))
        faults.push(`${line}: the output has ${String(cell)}`);
    }
  }
  for (const step of steps) delete paper[step];
  return faults;
}

function isWritten(value: number, rounded: boolean, written: string): boolean {
  if (written === '') return false;
  return rounded
    ? roundTo(value, written.split('.')[1]?.length ?? 0) === Number(written)
    : isEqual(Number(written), value);
}

function isEqual(one: unknown, other: number): boolean {
  return typeof one === 'number' && Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(other));
}

/** `^` is the power, as on paper. */
function compute(expression: string): number {
  try {
    return Number(runInContext(expression.replaceAll('^', '**'), paper));
  } catch {
    // No arithmetic: no number.
    return NaN;
  }
}

function isPrinted(page: readonly string[], output: readonly string[]): boolean {
  if (!page.includes(elision)) return page.join('\n') === output.join('\n');
  const parts = page.join('\n').split(new RegExp(`^${elision.replaceAll('.', '\\.')}$`, 'm'));
  let rest = `\n${output.join('\n')}\n`;
  for (const part of parts.map((one) => one.trim()).filter((one) => one !== '')) {
    const lines = new RegExp(
      `\\n *${part
        .split('\n')
        .map((line) => escaped(line.trim()))
        .join('\\n *')}\\n`,
    );
    const match = lines.exec(rest);
    if (!match) return false;
    rest = rest.slice(match.index + match[0].length - 1);
  }
  return true;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** `column of row` of a table, or a path in JSON, whose list members are named by their code, column or id. */
function found(what: string, output: string): unknown {
  const cell = /^(\S+) of (\S+)$/.exec(what);
  if (cell) {
    const rows: Record<string, string>[] = parse(output.replace(/^(note|not ranked|left out).*\n/gm, ''), {
      columns: true,
    });
    const text = rows.find((row) => row['id'] === cell[2])?.[cell[1] ?? ''];
    return text === undefined || text === '' ? undefined : Number(text);
  }
  let here: unknown = JSON.parse(output);
  for (const step of what.split('.')) {
    if (Array.isArray(here) && !/^\d+$/.test(step)) {
      const list = here as Record<string, unknown>[];
      here = list.find((one) => ['code', 'column', 'id', 'factor', 'cause'].some((name) => one[name] === step));
    } else here = (here as Record<string, unknown> | undefined)?.[step];
  }
  return here;
}
