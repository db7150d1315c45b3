import type { NodePaneProps } from './NodePane.tsx';

/** What the fields of a group and of an indicator have in common. */
export interface NodeFieldsProps extends Omit<NodePaneProps, 'place'> {
  readonly at: number;
}

export const fieldsSx = { display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'flex-start', py: 1 };
