import {
  actualOf,
  assessDirective,
  lastDay,
  measureInputs,
  isFigureMeasure,
  rollUp,
  type DirectiveTraits,
  type DirectiveFacts,
  type Fact,
  type FigureRow,
  type Period,
  type Scope,
} from '@jiju/domain';
import type { PeriodTable, Workbench } from '../recompute/workbench.ts';

/** Assess directives for today: assignments before the directives they belong to. */
export async function assessDirectives(bench: Workbench, scopes: readonly Scope[]): Promise<Fact[]> {
  const facts: Fact[] = [];
  const wanted = new Set(scopes.map((scope) => scope.key));
  const inOrder = bench.scheme.directives.filter((directive) => wanted.has(directive.code)).sort(childrenFirst(bench.scheme.directives));
  for (const directive of inOrder) {
    const assessment = assessDirective(directive, await factsFor(bench, directive), bench.today);
    facts.push(...(await bench.saveStatus(directive.code, assessment)));
  }
  return facts;
}

function childrenFirst(directives: readonly DirectiveTraits[]): (a: DirectiveTraits, b: DirectiveTraits) => number {
  const parentOf = new Map(directives.map((one) => [one.code, one.parentCode]));
  const depth = (code: string): number => {
    let steps = 0;
    for (let at = parentOf.get(code); at && steps < directives.length; at = parentOf.get(at)) steps++;
    return steps;
  };
  return (a, b) => depth(b.code) - depth(a.code) || (a.code < b.code ? -1 : 1);
}

async function factsFor(bench: Workbench, directive: DirectiveTraits): Promise<DirectiveFacts> {
  const children = bench.scheme.directives.filter((one) => one.parentCode === directive.code);
  const statuses = await bench.status(children.map((child) => child.code));
  const assignments = rollUp(
    children.flatMap((child, at) => {
      const assessment = statuses[at]?.assessment;
      return assessment ? [{ code: child.code, weight: child.definition.weight, assessment }] : [];
    }),
  );
  const latest = await latestActual(bench, directive);
  return { actual: latest?.value ?? null, asOf: latest && lastDay(latest.period), dataPeriod: latest?.period ?? null, assignments };
}

/** The measure over the latest year that has figures for it and has ended by today. */
async function latestActual(bench: Workbench, { definition }: DirectiveTraits): Promise<{ value: number; period: Period } | null> {
  const { measure } = definition;
  if (!isFigureMeasure(measure)) return null;
  const years = [...bench.scheme.calendar.keys()].filter((period) => /^\d{4}$/.test(period) && lastDay(period) <= bench.today);
  for (const period of years.sort().reverse()) {
    const { value } = actualOf(measure, figureRows(bench, await bench.table(period), measureInputs(measure).map((input) => input.indicator)));
    if (value !== null) return { value, period };
  }
  return null;
}

/** The clusters' figures as a measure reads them: the first indicator is measured, the second weighs. */
export function figureRows(bench: Pick<Workbench, 'scheme'>, table: PeriodTable, indicators: readonly string[]): FigureRow[] {
  const [measured = '', weighing] = indicators;
  const numberAt = (code: string | undefined, at: number): number | null => {
    const value = code === undefined ? undefined : table.columns.get(code)?.[at];
    return value === undefined || Number.isNaN(value) ? null : value;
  };
  return bench.scheme.clusters.map((cluster, at) => ({
    clusterCode: cluster.code,
    regions: {
      county: cluster.regions.county ?? null,
      city: cluster.regions.city ?? null,
      province: cluster.regions.province ?? null,
    },
    industries: cluster.industries,
    value: numberAt(measured, at),
    weight: numberAt(weighing, at),
  }));
}
