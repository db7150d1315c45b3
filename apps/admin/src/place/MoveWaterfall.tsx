import { sayAgainst, sayCause, sayOwnSide, type RankMove } from '@jiju/contract';
import { ToggleButton, ToggleButtonGroup, useMediaQuery, useTheme, type Theme } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { ChartFrame } from '../chart/ChartFrame.tsx';
import { fitText, roomFor } from '../chart/fit-text.ts';
import { useChartLook } from '../chart/useChartLook.ts';
import { moveSteps, POINT_DECIMALS, stepDomain, type MoveMeasure, type MoveStep } from './move-steps.ts';
import { useMoveWords } from './useMoveWords.ts';
import { StepShape } from './StepShape.tsx';

export interface MoveWaterfallProps {
  readonly move: RankMove;
  readonly synthetic: boolean;
}

const rowHeight = 30;

/** The parts of a move one after the other, from the old place (or score) to the new one; better lies to the right. */
export function MoveWaterfall({ move, synthetic }: MoveWaterfallProps) {
  const translate = useTranslate();
  const words = useMoveWords();
  const look = useChartLook();
  const { palette } = useTheme();
  const narrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const [chosen, choose] = useState<MoveMeasure | null>(null);
  const by = chosen ?? (move.parts.some(({ places }) => places !== 0) ? 'places' : 'points');
  const steps = moveSteps(move, by, {
    part: (part) => {
      const detail = sayCause(part, words);
      return { name: part.column === null ? detail : words.name(part.column), detail };
    },
    ends: [sayAgainst(move, words), sayOwnSide(move, words)],
  });
  const [first, last] = [steps[0], steps.at(-1)];
  if (steps.length < 3 || !first || !last) return null;
  const decimals = by === 'places' ? 1 : POINT_DECIMALS;
  const absolute = (value: number) =>
    by === 'places'
      ? translate('place.placeAt', { place: words.number(value, Number.isInteger(value) ? 0 : 1) })
      : translate('place.pointsAt', { points: words.number(value, 2) });
  const said = ({ kind, to, change }: MoveStep) => (kind === 'end' ? absolute(to) : words.change(change, decimals));
  const nameWidth = roomFor(
    steps.map(({ name }) => name),
    narrow ? 130 : 290,
  );
  const colours = { end: palette.text.primary, gain: palette.success.main, loss: palette.error.main };
  return (
    <ChartFrame
      title={translate('place.waterfall', { from: absolute(first.to), to: absolute(last.to) })}
      of={{ ...move, text: translate('chart.against', { what: sayAgainst(move, words) }) }}
      fileName={`move-${move.methodCode}-${move.periodCode}-${move.clusterId}${move.againstVersion === null ? '' : `-v${move.againstVersion}`}`}
      synthetic={synthetic}
      height={steps.length * rowHeight + 44}
      table={{
        columns: [
          translate('place.causeHead'),
          ...(['fromHead', 'toHead', `${by}Head`] as const).map((key) => translate(`place.${key}`)),
        ],
        rows: steps.map(({ detail, from, to, change }) => [detail, from, to, change]),
      }}
      aside={
        <ToggleButtonGroup
          size="small"
          exclusive
          value={by}
          onChange={(_, next: MoveMeasure | null) => {
            if (next) choose(next);
          }}
          aria-label={translate('place.measured')}
        >
          <ToggleButton value="places">{translate('place.placesHead')}</ToggleButton>
          <ToggleButton value="points">{translate('place.pointsHead')}</ToggleButton>
        </ToggleButtonGroup>
      }
    >
      <ResponsiveContainer width="100%" height="100%">
        <BarChart layout="vertical" data={steps} margin={{ top: 4, right: 64, bottom: 20, left: 0 }}>
          <CartesianGrid {...look.grid} horizontal={false} />
          <XAxis
            type="number"
            reversed={by === 'places'}
            domain={stepDomain(steps, by)}
            allowDecimals={by === 'points'}
            tickFormatter={(value: number) => words.number(value, by === 'places' ? 0 : 1)}
            label={{ value: translate(`place.${by}Axis`), position: 'insideBottom', offset: -12, ...look.label }}
            {...look.axis}
          />
          <YAxis
            type="category"
            // Two parts may have one name; a place in the list never does.
            dataKey={(step: MoveStep) => steps.indexOf(step)}
            width={nameWidth}
            interval={0}
            tickFormatter={(at: number) => fitText(steps[at]?.name ?? '', nameWidth - 10)}
            {...look.axis}
          />
          <Tooltip
            {...look.tooltip}
            cursor={{ fill: palette.action.hover }}
            labelFormatter={(at) => steps[Number(at)]?.detail ?? ''}
            formatter={(_value, _name, { payload }) => {
              const step = payload as MoveStep;
              const way = step.kind === 'end' ? '' : ` (${absolute(step.from)} → ${absolute(step.to)})`;
              return [`${said(step)}${way}`, translate(`place.${by}Head`)];
            }}
          />
          <Bar
            dataKey={({ from, to }: MoveStep) => [from, to]}
            isAnimationActive={false}
            shape={({ payload, y, height }) => (
              <StepShape
                step={payload as MoveStep}
                top={y}
                height={height}
                pitch={rowHeight}
                last={payload === last}
                text={said(payload as MoveStep)}
                colours={colours}
              />
            )}
          />
        </BarChart>
      </ResponsiveContainer>
    </ChartFrame>
  );
}
