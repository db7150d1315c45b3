import { fitText } from './fit-text.ts';

it.each([
  ['长葛市产业集聚区', 200, '长葛市产业集聚区'],
  ['长葛市产业集聚区', 60, '长葛市产…'],
  ['Changge Industrial Cluster', 200, 'Changge Industrial Cluster'],
  ['Changge Industrial Cluster', 90, 'Changge Ind…'],
])('%s in %i pixels: %s', (text, width, fitted) => {
  expect(fitText(text, width)).toBe(fitted);
});
