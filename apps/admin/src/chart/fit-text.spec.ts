import { fitText, roomFor, textWidth } from './fit-text.ts';

it.each([
  ['长葛市产业集聚区', 200, '长葛市产业集聚区'],
  ['长葛市产业集聚区', 60, '长葛市产…'],
  ['Changge Industrial Cluster', 200, 'Changge Industrial Cluster'],
  ['Changge Industrial Cluster', 90, 'Changge Ind…'],
])('%s in %i pixels: %s', (text, width, fitted) => {
  expect(fitText(text, width)).toBe(fitted);
});

it('gives names the room they need, up to a most, in which none is cut that fits', () => {
  const name = 'figures of the other clusters';
  expect(roomFor([name, '负担'], 290)).toBe(Math.ceil(textWidth(name) + 12));
  expect(fitText(name, roomFor([name], 290) - 10)).toBe(name);
  expect(roomFor([name], 112)).toBe(112);
  expect(roomFor([], 290)).toBe(40);
});
