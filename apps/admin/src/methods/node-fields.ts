import type { Frequency, MethodDefinition } from '@jiju/domain';
import type { NodePlace } from './edit-definition.ts';

export interface NodePaneProps {
  readonly definition: MethodDefinition;
  readonly place: NodePlace;
  /** Which periods are judged. */
  readonly frequency: Frequency;
  readonly readOnly: boolean;
  readonly onChange: (definition: MethodDefinition) => void;
}

/** What the fields of a group and of an indicator have in common. */
export interface NodeFieldsProps extends Omit<NodePaneProps, 'place' | 'frequency'> {
  readonly at: number;
}

export const fieldsSx = { display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'flex-start', py: 1 };
