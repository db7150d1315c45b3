import { changeTo, endStroke, historyOf, redo, undo } from './edit-history.ts';

it('goes back and forth step by step; a new change ends what was taken back', () => {
  const two = changeTo(changeTo(historyOf('a'), 'b'), 'c');
  const back = undo(undo(two));
  expect([back.now, undo(back).now, redo(back).now, redo(redo(redo(back))).now]).toEqual(['a', 'a', 'b', 'c']);
  const other = changeTo(back, 'd');
  expect([redo(other).now, undo(other).now]).toEqual(['d', 'a']);
});

it('a stroke is one step, and the next stroke another', () => {
  const drag = ['1', '2', '3'].reduce((history, to) => changeTo(history, to, 'weight'), historyOf('0'));
  expect([drag.now, undo(drag).now]).toEqual(['3', '0']);
  const again = changeTo(endStroke(drag), '4', 'weight');
  expect([undo(again).now, undo(undo(again)).now]).toEqual(['3', '0']);
  expect(undo(changeTo(drag, '5', 'another')).now).toBe('3');
});
