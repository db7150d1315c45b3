import type { MethodDefinition } from '@jiju/domain';

/** What the panes beside the tree edit. */
export interface RulesPaneProps {
  readonly definition: MethodDefinition;
  readonly readOnly: boolean;
  readonly onChange: (definition: MethodDefinition) => void;
}
