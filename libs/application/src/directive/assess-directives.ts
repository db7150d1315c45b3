import {
  actualOf,
  assessDirective,
  isIssued,
  lastDay,
  lifeOf,
  measureInputs,
  reachesTarget,
  isFigureMeasure,
  rollUp,
  type DirectiveTraits,
  type DirectiveFacts,
  type Fact,
  type FigureRow,
  type Period,
  type Scope,
} from '@jiju/domain';
import type { AssessedDirective, PeriodTable, Workbench } from '../recompute/workbench.ts';

/** Assess directives for the day: assignments before the directives they belong to, each depth of the tree at once. */
export async function assessDirectives(bench: Workbench, scopes: readonly Scope[]): Promise<Fact[]> {
  const wanted = new Set(scopes.map((scope) => scope.key));
  const depthOf = depths(bench.scheme.directives);
  const byDepth = new Map<number, DirectiveTraits[]>();
  for (const directive of bench.scheme.directives) {
    if (!wanted.has(directive.code)) continue;
    const depth = depthOf(directive.code);
    byDepth.set(depth, [...(byDepth.get(depth) ?? []), directive]);
  }
  // Who is wanted and is no part of the scheme was archived: it has no light, as if it had never been assessed.
  const known = new Set(bench.scheme.directives.map(({ code }) => code));
  await bench.dropStatuses([...wanted].filter((code) => !known.has(code)));
  const facts: Fact[] = [];
  for (const depth of [...byDepth.keys()].sort((a, b) => b - a)) {
    const here = byDepth.get(depth) ?? [];
    const assessed: AssessedDirective[] = [];
    for (const directive of here) {
      const day = await bench.dayFor(directive.code);
      const assessment = assessDirective(directive, await factsFor(bench, directive, day), day);
      assessed.push({ code: directive.code, assessment, day });
    }
    const unissued = new Set(here.filter((one) => !isIssued('directives', { ...one })).map(({ code }) => code));
    for (const fact of await bench.saveStatuses(assessed))
      facts.push(unissued.has(fact.code) ? { ...fact, unissued: 'still' } : fact);
  }
  return facts;
}

/** How many directives stand above one; a circle, which is refused when records are saved, would end at their number. */
function depths(directives: readonly DirectiveTraits[]): (code: string) => number {
  const parentOf = new Map(directives.map((one) => [one.code, one.parentCode]));
  return (code) => {
    let depth = 0;
    for (let above = parentOf.get(code); above && depth < directives.length; above = parentOf.get(above)) depth++;
    return depth;
  };
}

async function factsFor(bench: Workbench, directive: DirectiveTraits, day: string): Promise<DirectiveFacts> {
  const children = bench.scheme.directives.filter((one) => one.parentCode === directive.code);
  const statuses = await bench.status(children.map((child) => child.code));
  const assignments = rollUp(
    children.flatMap((child, at) => {
      const assessment = statuses[at]?.assessment;
      return assessment ? [{ code: child.code, weight: child.definition.weight, assessment }] : [];
    }),
  );
  const latest = await latestActual(bench, directive, day);
  return {
    actual: latest?.value ?? null,
    asOf: latest && lastDay(latest.period),
    dataPeriod: latest?.period ?? null,
    reachedOn: latest?.reachedOn ?? null,
    assignments,
  };
}

interface LatestActual {
  readonly value: number;
  readonly period: Period;
  /** Since when the target is reached without a break; of what was reached by the deadline, one day that says so. */
  readonly reachedOn: string | null;
}

/** The measure over the latest year that has figures for it and has ended by the day. */
async function latestActual(bench: Workbench, directive: DirectiveTraits, day: string): Promise<LatestActual | null> {
  const { measure } = directive.definition;
  if (!isFigureMeasure(measure)) return null;
  const years = [...bench.scheme.calendar.keys()].filter((period) => /^\d{4}$/.test(period) && lastDay(period) <= day);
  const deadline = lifeOf(directive).effectiveDeadline ?? '';
  let latest: LatestActual | null = null;
  for (const period of years.sort().reverse()) {
    const { value } = actualOf(
      measure,
      figureRows(
        bench,
        await bench.table(period),
        measureInputs(measure).map((input) => input.indicator),
      ),
    );
    if (value === null) continue;
    latest ??= { value, period, reachedOn: null };
    if (!reachesTarget(measure, value)) break;
    latest = { ...latest, reachedOn: lastDay(period) };
    // Earlier years are asked for no longer than it takes to know whether the target was reached in time.
    if (lastDay(period) <= deadline) break;
  }
  return latest;
}

/** The clusters' figures as a measure reads them: the first indicator is measured, the second weighs. */
export function figureRows(
  bench: Pick<Workbench, 'scheme'>,
  table: PeriodTable,
  indicators: readonly string[],
): FigureRow[] {
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
