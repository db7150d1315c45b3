import { mostRobustnessPlaces, type Robustness } from '@jiju/contract';
import { checkAssumptions, factorsOf, refuse, refuseIfAny, versionOver, type Fact, type Refusal } from '@jiju/domain';
import type { Actor, House } from '../path/house.ts';
import type { RobustnessQuestion } from './robustness-memory.ts';

export interface AskRobustnessNeeds {
  readonly house: Pick<House, 'recordFigures'>;
  readonly now: () => string;
}

/** So many may wait or be under way. */
const mostOpen = 8;

/** Have the machine room compute how sure the places of a ranking are; what is known already is answered. */
export function askRobustness({ house, now }: AskRobustnessNeeds) {
  return (actor: Actor, question: RobustnessQuestion): Promise<Robustness | Refusal> =>
    house.recordFigures(actor, async ({ scheme, robustness: memory }) => {
      const { method: code, period, assumptions, runs, draws } = question;
      const method = scheme.methods.find((one) => one.code === code);
      const version = method && versionOver(method.versions, period);
      const units = await memory.units(code, period);
      if (!version || units === undefined) return refuse('not-found', { kind: 'rankings', id: `${period}|${code}` });
      const wrong = checkAssumptions(version.plan.definition, assumptions);
      const refused = refuseIfAny(wrong.map((one) => ({ ...one, path: `assumptions.${one.path}` })));
      if (refused) return refused;
      const most = Math.floor(mostRobustnessPlaces / Math.max(units, 1));
      if (runs > most) return refuse('robustness-too-large', { units, most }, 'runs');
      const factors = factorsOf(assumptions).length;
      const asked = await memory.ask(question, {
        by: actor.login,
        at: now(),
        most: mostOpen,
        total: runs + (draws > 0 ? draws * (factors + 2) : 0),
      });
      if (asked === 'full') return refuse('robustness-too-many', { most: mostOpen });
      return { facts: asked.isNew ? [robustnessChanged(asked.robustness)] : [], result: asked.robustness };
    });
}

/** Call it off: whoever asked, or with `anybodys` whoever may. One that has ended stays as it is. */
export function cancelRobustness({ house, now }: AskRobustnessNeeds) {
  return (actor: Actor, id: number, anybodys: boolean): Promise<Robustness | Refusal> =>
    house.recordFigures(actor, async ({ robustness: memory }) => {
      const found = await memory.find(id);
      if (!found) return refuse('not-found', { kind: 'robustness', id });
      if (!anybodys && found.askedBy !== actor.login) return refuse('robustness-not-yours');
      const ended = await memory.end(id, { state: 'cancelled', endedAt: now() });
      return { facts: ended ? [robustnessChanged(ended)] : [], result: ended ?? found };
    });
}

export function robustnessChanged({ id, methodCode, periodCode, state }: Robustness): Fact {
  return { type: 'RobustnessChanged', id, method: methodCode, period: periodCode, state };
}
