import { inputsOf, refuse, type EditionInputs, type MethodDefinition, type Period, type Refusal } from '@jiju/domain';
import type { Workbench } from '../recompute/workbench.ts';
import { appliedMethod } from './applied-method.ts';
import type { ExplainPlaceNeeds } from './explain-place.ts';

export interface RankingInputsQuestion {
  readonly method: string;
  readonly period: Period;
  /** Another version than the one the period is judged by, in force once. */
  readonly version?: number | undefined;
  /** The moment whose knowledge is asked for; absent: now. */
  readonly moment?: string | undefined;
}

/** What a ranking follows from, and by what: enough to compute it again anywhere. */
export interface RankingInputs {
  readonly version: number;
  readonly definition: MethodDefinition;
  readonly inputs: EditionInputs;
}

/** Everything a ranking reads, written down as an edition would. */
export function rankingInputs({ house, inspectPast }: Pick<ExplainPlaceNeeds, 'house' | 'inspectPast'>) {
  return ({ method, period, version, moment }: RankingInputsQuestion): Promise<RankingInputs | Refusal> => {
    const work = async (bench: Workbench): Promise<RankingInputs | Refusal> => {
      const applied = await appliedMethod(bench, method, period, version);
      if (!applied) return refuse('not-found', { kind: 'rankings', id: `${period}|${method}` });
      return { version: applied.version, definition: applied.plan.definition, inputs: inputsOf(applied) };
    };
    return moment === undefined ? house.inspect([], work) : inspectPast(moment, { values: [period] }, work);
  };
}
