import type { Boundaries } from '@jiju/contract';

type Region = Boundaries['regions'][number];
type Point = readonly [number, number];

/** A region ready to draw. */
export interface Shape {
  readonly code: string;
  /** For the `d` of a path; holes by the rule of odd and even. */
  readonly path: string;
  /** Where its name stands: the middle of its largest part. */
  readonly x: number;
  readonly y: number;
}

export interface Projected {
  readonly shapes: readonly Shape[];
  readonly width: number;
  readonly height: number;
}

/**
 * Regions on a plane `width` wide: degrees of longitude shortened by the cosine of the latitude in the middle, north on top. Over a
 * province that is as true as a map on a page needs; over a country the north would be drawn too wide.
 */
export function project(regions: readonly Region[], width: number): Projected {
  const points = regions.flatMap(({ rings }) => rings.flat());
  let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [longitude, latitude] of points) {
    west = Math.min(west, longitude);
    east = Math.max(east, longitude);
    south = Math.min(south, latitude);
    north = Math.max(north, latitude);
  }
  const narrowing = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = width / Math.max(1e-9, (east - west) * narrowing);
  const place = ([longitude, latitude]: Point): Point => [
    (longitude - west) * narrowing * scale,
    (north - latitude) * scale,
  ];
  const shapes = regions.map(({ code, rings }): Shape => {
    const drawn = rings.map((ring) => ring.map(place));
    const path = drawn.map((ring) => `M${ring.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`).join('');
    const [largest] = drawn.map(middleOf).sort((a, b) => b.area - a.area);
    return { code, path, x: largest?.x ?? 0, y: largest?.y ?? 0 };
  });
  return { shapes, width, height: points.length === 0 ? 0 : (north - south) * scale };
}

/** Area and centre of gravity of a closed line. */
function middleOf(ring: readonly Point[]): { readonly area: number; readonly x: number; readonly y: number } {
  let [twice, x, y] = [0, 0, 0];
  ring.forEach(([x1, y1], at) => {
    const [x2, y2] = ring[(at + 1) % ring.length] ?? [x1, y1];
    const cross = x1 * y2 - x2 * y1;
    twice += cross;
    x += (x1 + x2) * cross;
    y += (y1 + y2) * cross;
  });
  if (twice === 0) return { area: 0, x: ring[0]?.[0] ?? 0, y: ring[0]?.[1] ?? 0 };
  return { area: Math.abs(twice / 2), x: x / (3 * twice), y: y / (3 * twice) };
}
