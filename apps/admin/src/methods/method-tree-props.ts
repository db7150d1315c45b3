import type { MethodDefinition, Problem } from '@jiju/domain';
import type { ReactNode } from 'react';
import type { NodePlace } from './edit-definition.ts';

/** Weights as sliders beside the boxes. */
export interface Sliders {
  /** The siblings share out what is left. */
  readonly keepSum: boolean;
  readonly onCommit: () => void;
}

export interface MethodTreeProps {
  readonly definition: MethodDefinition;
  readonly problems: readonly Problem[];
  readonly selected: NodePlace | null;
  readonly readOnly: boolean;
  /** Share of the whole by code, as the ranking beside the tree used it. */
  readonly used: ReadonlyMap<string, number> | undefined;
  /** null: boxes only. */
  readonly sliders: Sliders | null;
  /** Shown below the chosen line. */
  readonly pane: ReactNode;
  readonly onSelect: (place: NodePlace | null) => void;
  readonly onAddIndicator: (parent: string) => void;
  readonly onChange: (definition: MethodDefinition, stroke?: string) => void;
}
