import { boundariesOf, boundaryFile } from './boundaries.ts';

const square = [
  [113, 34],
  [114, 34],
  [114, 35, 120],
  [113, 34],
];
const feature = (properties: object, geometry: object) => ({ type: 'Feature', properties, geometry });
const file = (...features: object[]) => ({ type: 'FeatureCollection', features });

it('takes codes under either name, and all rings of a region without heights', () => {
  const read = boundaryFile.parse(
    file(
      feature({ adcode: 410100, name: '郑州市' }, { type: 'Polygon', coordinates: [square] }),
      feature({ code: '419001' }, { type: 'MultiPolygon', coordinates: [[square], [square]] }),
    ),
  );
  const ring = square.map(([longitude, latitude]) => [longitude, latitude]);
  expect(boundariesOf(read)).toEqual({
    regions: [
      { code: '410100', rings: [ring] },
      { code: '419001', rings: [ring, ring] },
    ],
  });
});

it.each([
  ['no features', file()],
  ['no code', file(feature({ name: '郑州市' }, { type: 'Polygon', coordinates: [square] }))],
  ['points', file(feature({ code: '410100' }, { type: 'Point', coordinates: [113, 34] }))],
  [
    'metres instead of degrees',
    file(feature({ code: '410100' }, { type: 'Polygon', coordinates: [square.map(() => [38_400_000, 3_800_000])] })),
  ],
])('refuses a file with %s', (_, wrong) => {
  expect(boundaryFile.safeParse(wrong).success).toBe(false);
});
