import { heatColour, heatStops, inkOn } from './heat-scale.ts';

const grey = { from: 0, to: 100, stops: ['#000000', '#808080', '#ffffff'] } as const;

it.each([
  [0, '#000000'],
  [25, '#404040'],
  [50, '#808080'],
  [100, '#ffffff'],
  [-5, '#000000'],
  [140, '#ffffff'],
])('the colour of %i is %s', (value, colour) => {
  expect(heatColour(grey, value)).toBe(colour);
});

it('where everything is the same, it is neither high nor low', () => {
  expect(heatColour({ ...grey, from: 3, to: 3 }, 3)).toBe('#808080');
});

it('every colour of every scale carries letters at 4.5 to 1, and the ends are told apart in grey', () => {
  const light = (hex: string) => {
    const part = (from: number) => {
      const share = Number.parseInt(hex.slice(from, from + 2), 16) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    };
    return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
  };
  for (const { sequential, diverging } of Object.values(heatStops)) {
    for (const stops of [sequential, diverging]) {
      for (let value = 0; value <= 100; value++) {
        const colour = heatColour({ from: 0, to: 100, stops }, value);
        const [a, b] = [light(colour), light(inkOn(colour))].sort((x, y) => x - y);
        expect((Number(b) + 0.05) / (Number(a) + 0.05)).toBeGreaterThanOrEqual(4.5);
      }
    }
    const [low, high] = [light(sequential[0]), light(sequential.at(-1) ?? '')];
    expect((Math.max(low, high) + 0.05) / (Math.min(low, high) + 0.05)).toBeGreaterThan(7);
  }
});
