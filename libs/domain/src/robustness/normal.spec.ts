import { normalsOf } from './normal.ts';

const numbers = (seed: number, count: number): Float64Array => {
  const out = new Float64Array(count);
  normalsOf(seed)(out);
  return out;
};

describe('normal numbers', () => {
  const many = numbers(3, 400_000);
  const moment = (power: number) => many.reduce((sum, x) => sum + x ** power, 0) / many.length;
  const share = (holds: (x: number) => boolean) => many.filter(holds).length / many.length;

  it('have the moments of the curve: 0, 1, 0 and 3', () => {
    expect(Math.abs(moment(1))).toBeLessThan(0.01);
    expect(Math.abs(moment(2) - 1)).toBeLessThan(0.01);
    expect(Math.abs(moment(3))).toBeLessThan(0.03);
    expect(Math.abs(moment(4) - 3)).toBeLessThan(0.06);
  });

  it.each([
    ['below -1.645', 0.05, (x: number) => x < -1.645],
    ['within half a deviation', 0.3829, (x: number) => Math.abs(x) < 0.5],
    ['beyond 2.5', 0.0062, (x: number) => x > 2.5],
    ['in the tail that is drawn by itself', 0.000576, (x: number) => Math.abs(x) > 3.4426],
  ])('lie %s as often as they should', (_, expected, holds) => {
    expect(Math.abs(share(holds) / expected - 1)).toBeLessThan(expected < 0.01 ? 0.2 : 0.02);
  });

  it('are the same for the same seed, also when they are asked for in parts, and others for another', () => {
    const fill = normalsOf(3);
    const [one, two] = [new Float64Array(7), new Float64Array(5)];
    fill(one);
    fill(two);
    expect([...one, ...two]).toEqual([...many.slice(0, 12)]);
    expect(numbers(4, 12)).not.toEqual(numbers(3, 12));
  });

  // Places that were published with a seed must come out again: whoever changes the stream changes them.
  it('are these', () => {
    expect([...many.slice(0, 4)]).toEqual([
      -0.7221224693508926, 0.07067169693938882, 0.666872531211175, 0.14723361224956344,
    ]);
  });
});
