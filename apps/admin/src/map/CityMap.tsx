import type { Boundaries } from '@jiju/contract';
import { useTheme } from '@mui/material';
import { heatColour, heatStops, inkOn, type HeatScale } from '../chart/heat-scale.ts';
import { fitText } from '../chart/fit-text.ts';
import { project } from './project.ts';
import { tileGrid } from './tile-grid.ts';

export interface CityOnMap {
  readonly code: string;
  readonly name: string;
  readonly value: number | null;
  /** In the tile, short. */
  readonly text: string;
  /** Everything about it, exactly. */
  readonly detail: string;
}

export interface CityMapProps {
  readonly cities: readonly CityOnMap[];
  readonly ends: { readonly from: number; readonly to: number };
  /** None: tiles. */
  readonly borders: Boundaries['regions'];
  readonly onOpen: (code: string) => void;
}

const width = 560;
const tile = 112;

/** Cities in colours: within their borders where those are known, as tiles else. */
export function CityMap({ cities, ends, borders, onOpen }: CityMapProps) {
  const { palette } = useTheme();
  const scale: HeatScale = { ...ends, stops: heatStops[palette.mode].sequential };
  const cityOf = new Map(cities.map((city) => [city.code, city]));
  const look = (city: CityOnMap | undefined) => {
    const value = city?.value ?? null;
    const fill = value === null ? palette.background.default : heatColour(scale, value);
    return { fill, ink: value === null ? palette.text.secondary : inkOn(fill) };
  };
  const deed = (city: CityOnMap | undefined) => ({
    style: { cursor: city ? 'pointer' : 'default' },
    onClick: () => {
      if (city) onOpen(city.code);
    },
  });
  const font = { fontSize: 13, textAnchor: 'middle' as const, pointerEvents: 'none' as const };
  if (borders.length > 0) {
    const { shapes, height } = project(borders, width);
    return (
      <svg viewBox={`-4 -4 ${width + 8} ${height + 8}`} style={{ width: '100%', maxHeight: 620 }}>
        {shapes.map(({ code, path }) => {
          const city = cityOf.get(code);
          return (
            <path
              key={code}
              d={path}
              fillRule="evenodd"
              fill={look(city).fill}
              stroke={palette.divider}
              {...deed(city)}
            >
              <title>{city?.detail}</title>
            </path>
          );
        })}
        {shapes.map(({ code, x, y }) => {
          const city = cityOf.get(code);
          return city ? (
            <text key={code} x={x} y={y} {...font} fontSize={11} fill={look(city).ink}>
              {city.name}
              <tspan x={x} dy={13} fontWeight={600}>
                {city.text}
              </tspan>
            </text>
          ) : null;
        })}
      </svg>
    );
  }
  const { tiles, columns, rows } = tileGrid(cities.map(({ code }) => code));
  return (
    <svg viewBox={`0 0 ${columns * tile} ${rows * tile * 0.6}`} style={{ width: '100%', maxHeight: 620 }}>
      {tiles.map(({ code, column, row }) => {
        const city = cityOf.get(code);
        const { fill, ink } = look(city);
        return (
          <g key={code} transform={`translate(${column * tile} ${row * tile * 0.6})`} {...deed(city)}>
            <title>{city?.detail}</title>
            <rect width={tile - 4} height={tile * 0.6 - 4} rx={4} fill={fill} stroke={palette.divider} />
            <text x={tile / 2 - 2} y={26} {...font} fill={ink}>
              {fitText(city?.name ?? code, tile - 16, 13)}
            </text>
            <text x={tile / 2 - 2} y={46} {...font} fontWeight={600} fill={ink}>
              {city?.text}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
