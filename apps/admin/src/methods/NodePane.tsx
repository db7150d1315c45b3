import type { MethodDefinition } from '@jiju/domain';
import type { NodePlace } from './edit-definition.ts';
import { GroupFields } from './GroupFields.tsx';
import { IndicatorFields } from './IndicatorFields.tsx';

export interface NodePaneProps {
  readonly definition: MethodDefinition;
  readonly place: NodePlace;
  readonly readOnly: boolean;
  readonly onChange: (definition: MethodDefinition) => void;
}

/** Everything about the chosen node of the tree. */
export function NodePane({ definition, place, readOnly, onChange }: NodePaneProps) {
  const group = place.kind === 'group' ? definition.groups[place.at] : undefined;
  const indicator = place.kind === 'indicator' ? definition.indicators[place.at] : undefined;
  if (group)
    return <GroupFields definition={definition} at={place.at} group={group} readOnly={readOnly} onChange={onChange} />;
  if (indicator)
    return (
      <IndicatorFields
        definition={definition}
        at={place.at}
        indicator={indicator}
        readOnly={readOnly}
        onChange={onChange}
      />
    );
  return null;
}
