import type { MethodDefinition } from '@jiju/domain';
import { Slider } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.ts';
import type { NodePlace } from './edit-definition.ts';
import type { Sliders } from './method-tree-props.ts';
import { setWeight, weightScale } from './set-weight.ts';

export interface WeightSliderProps {
  readonly definition: MethodDefinition;
  readonly place: NodePlace;
  readonly name: string;
  readonly weight: number;
  readonly parent: string;
  readonly sliders: Sliders;
  readonly onChange: (definition: MethodDefinition, stroke?: string) => void;
}

/** A weight to be dragged, or moved by the arrow keys; one drag is one step to undo. */
export function WeightSlider({ definition, place, name, weight, parent, sliders, onChange }: WeightSliderProps) {
  const translate = useTranslate();
  const format = useFormat();
  const { most, step } = weightScale(definition, parent);
  return (
    <Slider
      size="small"
      min={0}
      max={Math.max(most, Number.isFinite(weight) ? weight : 0)}
      // By the mouse in hundredths, by the keys as well; what stands between them can be typed.
      step={step * 10}
      value={Number.isFinite(weight) ? weight : 0}
      aria-label={translate('methods.weightOf', { name })}
      getAriaValueText={(value) => format.number(value)}
      onChange={(_, value) => {
        onChange(setWeight(definition, place, value, sliders.keepSum), `${place.kind} ${place.at}`);
      }}
      onChangeCommitted={sliders.onCommit}
      sx={{ width: { xs: 'calc(100% - 16px)', sm: 130 }, mx: 1, order: { xs: 5, sm: 0 } }}
    />
  );
}
