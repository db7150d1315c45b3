import { project } from './project.ts';

const square = (west: number, south: number, size: number): [number, number][] => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];

it('puts north on top, and a degree of longitude is as long as it is there', () => {
  const { shapes, width, height } = project([{ code: 'A', rings: [square(110, -1, 2)] }], 100);
  expect([width, Math.round(height)]).toEqual([100, 100]);
  expect(shapes[0]?.path).toBe('M0.0 100.0L100.0 100.0L100.0 0.0L0.0 0.0L0.0 100.0Z');
  // At 60 degrees a degree of longitude is half as long as one of latitude.
  expect(project([{ code: 'A', rings: [square(110, 59, 2)] }], 100).height).toBeCloseTo(200);
});

it('names a region in the middle of its largest part', () => {
  const { shapes } = project([{ code: 'A', rings: [square(110, -1, 2), square(113, 0, 1)] }], 400);
  expect([shapes[0]?.x, shapes[0]?.y].map((at) => Math.round(Number(at)))).toEqual([100, 100]);
});

it('of nothing there is nothing', () => {
  expect(project([], 100)).toEqual({ shapes: [], width: 100, height: 0 });
});
