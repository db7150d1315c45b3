import { GroupFields } from './GroupFields.tsx';
import { IndicatorFields } from './IndicatorFields.tsx';
import type { NodePaneProps } from './node-fields.ts';

/** Everything about the chosen node of the tree. */
export function NodePane({ definition, place, frequency, readOnly, onChange }: NodePaneProps) {
  const group = place.kind === 'group' ? definition.groups[place.at] : undefined;
  const indicator = place.kind === 'indicator' ? definition.indicators[place.at] : undefined;
  if (group)
    return (
      <GroupFields
        definition={definition}
        at={place.at}
        group={group}
        frequency={frequency}
        readOnly={readOnly}
        onChange={onChange}
      />
    );
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
