import { useXAxisScale } from 'recharts';
import { useChartLook } from '../chart/useChartLook.ts';
import type { MoveStep } from './move-steps.ts';

export interface StepShapeProps {
  readonly step: MoveStep;
  readonly top: number;
  readonly height: number;
  /** From one bar to the next. */
  readonly pitch: number;
  readonly last: boolean;
  readonly text: string;
  readonly colours: Readonly<Record<MoveStep['kind'], string>>;
}

/** One bar of a waterfall with its number, and the line that leads from where it ends to the next one; the two ends are marks. */
export function StepShape({ step, top, height, pitch, last, text, colours }: StepShapeProps) {
  const look = useChartLook();
  const xOf = useXAxisScale();
  const [from, to] = [xOf?.(step.from), xOf?.(step.to)];
  if (from === undefined || to === undefined) return null;
  const [left, width] = [Math.min(from, to), Math.max(1, Math.abs(to - from))];
  const colour = colours[step.kind];
  const middle = top + height / 2;
  return (
    <g>
      {step.kind === 'end' ? (
        <path d={`M${to} ${middle - 7}l7 7l-7 7l-7 -7z`} fill={colour} />
      ) : (
        <rect x={left} y={top + 2} width={width} height={height - 4} fill={colour} fillOpacity={0.85} />
      )}
      {last ? null : (
        <path d={`M${to} ${middle}v${pitch}`} stroke={colours.end} strokeOpacity={0.45} strokeDasharray="2 2" />
      )}
      <text x={left + (step.kind === 'end' ? 11 : width + 5)} y={middle + 4} {...look.label}>
        {text}
      </text>
    </g>
  );
}
