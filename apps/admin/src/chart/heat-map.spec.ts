import { cellAfterKey } from './heat-map.ts';

it.each([
  ['ArrowUp', { row: 1, column: 2 }],
  ['ArrowDown', { row: 3, column: 2 }],
  ['ArrowLeft', { row: 2, column: 1 }],
  ['ArrowRight', { row: 2, column: 2 }],
  ['PageDown', { row: 9, column: 2 }],
  ['PageUp', { row: 0, column: 2 }],
  ['Home', { row: 2, column: 0 }],
  ['End', { row: 2, column: 2 }],
  ['a', null],
])('%s leads to the cell beside, and never out of the grid', (key, cell) => {
  expect(cellAfterKey(key, { row: 2, column: 2 }, 10, 3)).toEqual(cell);
});
