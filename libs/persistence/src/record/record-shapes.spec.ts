import { recordShapes } from './record-shapes.ts';

test.each(['star-rules', 'award-schemes'] as const)(
  'a fact of %s from before there were versions tells of one',
  (kind) => {
    const told = recordShapes[kind].fromTold;
    const definition = { size: 10 };
    expect(told?.({ source: 'x', definition })).toEqual({
      source: 'x',
      versions: [{ effectiveFrom: null, definition, note: '' }],
    });
    const today = { versions: [{ effectiveFrom: '2014', definition, note: '' }] };
    expect(told?.(today)).toEqual(today);
  },
);
