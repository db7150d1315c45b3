import { textWidth } from './fit-text.ts';
import { useChartLook } from './useChartLook.ts';

export interface DrawnLegendProps {
  readonly left: number;
  readonly entries: readonly {
    readonly name: string;
    readonly colour: string;
    readonly mark: 'line' | 'dashes' | 'band';
  }[];
}

const markWidth = 22;

/** A legend over the drawing that is part of it: that of Recharts stands beside its `svg` and is in no picture that is saved. */
export function DrawnLegend({ left, entries }: DrawnLegendProps) {
  const look = useChartLook();
  const starts = entries.map((_, at) =>
    entries.slice(0, at).reduce((x, { name }) => x + markWidth + 6 + textWidth(name) + 14, left),
  );
  return (
    <g>
      {entries.map(({ name, colour, mark }, at) => (
        <g key={name} transform={`translate(${starts[at]} 12)`}>
          {mark === 'band' ? (
            <rect width={markWidth} height={12} y={-6} fill={colour} fillOpacity={0.2} />
          ) : (
            <>
              <path
                d={`M0 0h${markWidth}`}
                stroke={colour}
                strokeWidth={2}
                {...(mark === 'dashes' && { strokeDasharray: '4 3' })}
              />
              <circle cx={markWidth / 2} r={mark === 'line' ? 4.5 : 3} fill={colour} />
            </>
          )}
          <text x={markWidth + 6} y={4} {...look.label}>
            {name}
          </text>
        </g>
      ))}
    </g>
  );
}
