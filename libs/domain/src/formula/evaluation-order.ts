import { problem, refuseIfAny, type Problem, type Refusal } from '../refusal.ts';
import { dependenciesOf, readsSamePeriod } from './formula-dependency.ts';
import type { FormulaDefinition } from './formula-definition.ts';

/**
 * The derived indicators in an order in which each comes after those it reads at the same period; of those that could
 * come next, the first in the alphabet.
 * @returns the codes, or a refusal `formula-cycle` for every circle.
 */
export function evaluationOrder(definitions: readonly FormulaDefinition[]): string[] | Refusal {
  const waiting = samePeriodReadings(definitions);
  const order = takeReady(waiting);
  return refuseIfAny(circlesIn(waiting)) ?? order;
}

/** One problem for every circle of indicators that read each other at the same period. */
export function formulaCycles(definitions: readonly FormulaDefinition[]): Problem[] {
  const waiting = samePeriodReadings(definitions);
  takeReady(waiting);
  return circlesIn(waiting);
}

/** For each derived indicator, in the order of the alphabet, the derived ones it reads at the same period. */
function samePeriodReadings(definitions: readonly FormulaDefinition[]): Map<string, Set<string>> {
  const formulas = definitions.flatMap(({ code, formula }) => (formula ? [{ code, formula }] : []));
  const derived = new Set(formulas.map(({ code }) => code));
  const sorted = formulas.sort((a, b) => (a.code < b.code ? -1 : 1));
  return new Map(
    sorted.map(({ code, formula }) => {
      const read = dependenciesOf(formula).filter((each) => readsSamePeriod(each) && derived.has(each.code));
      return [code, new Set(read.map((each) => each.code))];
    }),
  );
}

/** Takes out whatever waits for nothing any more, until only circles and what hangs on them remain. */
function takeReady(waiting: Map<string, Set<string>>): string[] {
  const order: string[] = [];
  for (;;) {
    const ready = [...waiting].find(([, read]) => ![...read].some((code) => waiting.has(code)));
    if (!ready) return order;
    waiting.delete(ready[0]);
    order.push(ready[0]);
  }
}

function circlesIn(waiting: Map<string, Set<string>>): Problem[] {
  const problems: Problem[] = [];
  for (;;) {
    const [start] = waiting.keys();
    if (start === undefined) return problems;
    const circle = circleFrom(start, waiting);
    const first = circle[0] ?? start;
    problems.push(
      problem('formula-cycle', { indicator: first, cycle: [...circle, first].join(' -> ') }, `${first}.formula`),
    );
    for (const code of circle) waiting.delete(code);
    takeReady(waiting);
  }
}

/** Everything that still waits reads something that waits, so walking on must come round. */
function circleFrom(start: string, waiting: Map<string, Set<string>>): string[] {
  const path: string[] = [];
  let code = start;
  while (!path.includes(code)) {
    path.push(code);
    code = [...(waiting.get(code) ?? [])].find((each) => waiting.has(each)) ?? code;
  }
  const circle = path.slice(path.indexOf(code));
  const smallest = circle.reduce((least, each) => (each < least ? each : least));
  const turn = circle.indexOf(smallest);
  return [...circle.slice(turn), ...circle.slice(0, turn)];
}
