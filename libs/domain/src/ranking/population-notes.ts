import type { MethodPlan } from '../method/method-plan.ts';
import { problem, type Problem } from '../refusal.ts';

/** Who is left out by name and is not there: a slip of the pen would leave the unit that was meant in the ranking. */
export function populationNotes({ definition }: MethodPlan, ids: readonly string[]): Problem[] {
  return (definition.population?.without ?? []).flatMap(({ id }) =>
    ids.includes(id) ? [] : [problem('note-left-out-unknown', { unit: id })],
  );
}
