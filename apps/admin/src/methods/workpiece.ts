import { compareDefinitions, type MethodDefinition } from '@jiju/domain';
import { changeTo, historyOf, type EditHistory } from './edit-history.ts';

/** A definition on the bench: every step of editing it, and what it began from. */
export interface Workpiece {
  readonly edits: EditHistory<MethodDefinition>;
  /** What the version said when editing began. */
  readonly base: MethodDefinition;
  readonly revision: number;
  /** The experiment that an address brought, and one's own work before it came. */
  readonly brought?: { readonly experiment: MethodDefinition; readonly before: Workpiece };
}

export function pieceOf({ definition, revision }: { definition: MethodDefinition; revision: number }): Workpiece {
  return { edits: historyOf(definition), base: definition, revision };
}

/** Lays what an address brought over one's own work, as one more step: nothing is lost, and coming back to it changes nothing. */
export function withExperiment(own: Workpiece, experiment: MethodDefinition): Workpiece {
  const same = (other: MethodDefinition) => compareDefinitions(other, experiment).length === 0;
  if (same(own.edits.now) || (own.brought && same(own.brought.experiment))) return own;
  const before = own.brought?.before ?? own;
  return { ...own, edits: changeTo(own.edits, experiment), brought: { experiment, before } };
}
