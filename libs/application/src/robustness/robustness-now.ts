import { mostRobustnessPlaces, type RobustnessResult } from '@jiju/contract';
import {
  checkAssumptions,
  finish,
  refuse,
  refuseIfAny,
  sensitivity,
  simulate,
  type Assumptions,
  type Refusal,
} from '@jiju/domain';
import type { House } from '../path/house.ts';
import { appliedMethod } from '../ranking/applied-method.ts';
import { copyOf } from '../ranking/copy-of.ts';
import type { RobustnessQuestion } from './robustness-memory.ts';
import { robustnessResultOf } from './robustness-result.ts';

type Question = Omit<RobustnessQuestion, 'assumptions'> & { readonly assumptions: Assumptions };

/**
 * How sure the places of a ranking are, of the figures as they are now, for whoever waits for it in a process of its own; nothing is stored. Refused is what
 * the machine room would refuse.
 */
export function robustnessNow({ house }: { readonly house: Pick<House, 'inspect'> }) {
  return async (question: Question): Promise<RobustnessResult | Refusal> => {
    const { method, period, assumptions, runs, seed, draws } = question;
    const applied = await house.inspect([], async (bench) => copyOf(await appliedMethod(bench, method, period)));
    if (!applied) return refuse('not-found', { kind: 'rankings', id: `${period}|${method}` });
    const { plan, table, events } = applied;
    const wrong = refuseIfAny(checkAssumptions(plan.definition, assumptions));
    if (wrong) return wrong;
    const units = table.ids.length;
    const most = Math.floor(mostRobustnessPlaces / Math.max(units, 1));
    if (runs > most) return refuse('robustness-too-large', { units, most }, 'runs');
    const input = { definition: plan.definition, table, events, assumptions, seed };
    const sensed = draws > 0 ? finish(sensitivity(input, draws)) : null;
    return robustnessResultOf(finish(simulate(input, runs)), sensed);
  };
}
