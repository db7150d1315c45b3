import {
  explainMove,
  refuse,
  whatItTakes,
  type Applied,
  type Move,
  type Period,
  type PlaceGap,
  type Refusal,
} from '@jiju/domain';
import type { House } from '../path/house.ts';
import { appliedMethod } from './applied-method.ts';

export interface PlaceQuestion {
  readonly method: string;
  readonly period: Period;
  readonly clusterId: number;
}

export interface ExplainPlaceNeeds {
  readonly house: Pick<House, 'inspect'>;
  /** Lets others work before a long computation goes on. */
  readonly turn: () => Promise<void>;
}

/** What a page asks about the place of a cluster; computed from the figures as they are now, nothing is stored. */
export function explainPlace({ house, turn }: ExplainPlaceNeeds) {
  return {
    /** Why it stands elsewhere than in another period. */
    async move(question: PlaceQuestion, against: Period): Promise<Move | Refusal> {
      const found = await applications(house, question, [against, question.period]);
      if (!found) return refuse('not-found', { kind: 'clusters', id: question.clusterId });
      const [before, after] = found.applied;
      if (!before || !after)
        return refuse('not-found', { kind: 'rankings', id: `${after ? against : question.period}|${question.method}` });
      return explainMove({ id: found.code, before, after });
    },

    /** What it would take to stand at a better place; null when it stands there already or is not ranked. */
    async gap(question: PlaceQuestion, place: number): Promise<PlaceGap | null | Refusal> {
      const found = await applications(house, question, [question.period]);
      if (!found) return refuse('not-found', { kind: 'clusters', id: question.clusterId });
      const [applied] = found.applied;
      if (!applied) return refuse('not-found', { kind: 'rankings', id: `${question.period}|${question.method}` });
      const steps = whatItTakes(applied, found.code, place);
      for (;;) {
        const step = steps.next();
        if (step.done === true) return step.value;
        await turn();
      }
    },
  };
}

/** The method over some periods, read in one snapshot, and the code of the cluster. */
async function applications(
  house: Pick<House, 'inspect'>,
  { method, clusterId }: PlaceQuestion,
  periods: readonly Period[],
): Promise<{ readonly code: string; readonly applied: readonly (Applied | undefined)[] } | undefined> {
  return house.inspect([], async (bench) => {
    const cluster = bench.scheme.clusterOf.get(clusterId);
    if (!cluster) return undefined;
    const applied: (Applied | undefined)[] = [];
    for (const period of periods) applied.push(copyOf(await appliedMethod(bench, method, period)));
    return { code: cluster.code, applied };
  });
}

/** The columns of a table may change in place once the snapshot is over. */
function copyOf(applied: Applied | undefined): Applied | undefined {
  if (!applied) return undefined;
  const columns = new Map(
    applied.plan.reads.flatMap((name) => {
      const column = applied.table.columns.get(name);
      return column ? [[name, column.slice()] as const] : [];
    }),
  );
  return { ...applied, table: { ...applied.table, columns } };
}
