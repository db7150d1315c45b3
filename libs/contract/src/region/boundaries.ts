import { z } from 'zod';

const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)], z.number());
const ring = z.array(position).min(4);
const code = z
  .union([z.string(), z.int()])
  .transform(String)
  .pipe(z.string().regex(/^\d{6}$/));

/** A GeoJSON file (RFC 7946) with regions as polygons; each names its code as `code` or, as many files do, as `adcode`. */
export const boundaryFile = z.object({
  type: z.literal('FeatureCollection'),
  features: z
    .array(
      z.object({
        type: z.literal('Feature'),
        properties: z.union([
          z.object({ code }),
          z.object({ adcode: code }).transform((properties) => ({ code: properties.adcode })),
        ]),
        geometry: z.discriminatedUnion('type', [
          z.object({ type: z.literal('Polygon'), coordinates: z.array(ring) }),
          z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring)) }),
        ]),
      }),
    )
    .min(1),
});

/** `GET /api/boundaries`: the borders of regions an administrator put in place; none by default. */
export const boundaries = z.object({
  regions: z.array(
    z.object({
      code: z.string(),
      /** Closed lines of longitude and latitude, holes among them: what lies within an odd number of them is inside. */
      rings: z.array(z.array(z.tuple([z.number(), z.number()]))),
    }),
  ),
});
export type Boundaries = z.infer<typeof boundaries>;

/** What the map needs of a file: code and rings, without names and heights. */
export function boundariesOf({ features }: z.infer<typeof boundaryFile>): Boundaries {
  return {
    regions: features.map(({ properties, geometry }) => ({
      code: properties.code,
      rings: (geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()).map((line) =>
        line.map(([longitude, latitude]): [number, number] => [longitude, latitude]),
      ),
    })),
  };
}
