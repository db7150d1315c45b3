import type { BoardCard } from './board-card.ts';
import { emptyFilter, filterCards, groupBoard } from './group-board.ts';
import { timelineOf } from './timeline.ts';

const card = (code: string, fields: Partial<BoardCard> = {}): BoardCard => ({
  code,
  parentCode: null,
  textZh: '产业集聚区',
  textEn: 'clusters',
  theme: 'structure',
  urgency: 'routine',
  state: 'in-progress',
  light: 'green',
  unitCode: 'U1',
  unitZh: '甲',
  unitEn: 'A',
  originalDeadline: '2014-06-30',
  deadline: '2014-06-30',
  timesExtended: 0,
  daysLeft: 40,
  daysOverdue: 0,
  wasLate: false,
  reached: null,
  claimed: null,
  ratio: null,
  children: 0,
  stale: false,
  ...fields,
});
const codes = (cards: readonly BoardCard[]) => cards.map(({ code }) => code);

describe('groupBoard', () => {
  it('has a column for every light, the worst first, the longest overdue on top', () => {
    const columns = groupBoard(
      [
        card('A', { light: 'red', daysOverdue: 3 }),
        card('B', { light: 'red', daysOverdue: 9 }),
        card('C'),
        card('D', { deadline: '2014-05-01' }),
      ],
      'light',
    );
    expect(columns.map(({ key, cards }) => [key, codes(cards)])).toEqual([
      ['red', ['B', 'A']],
      ['yellow', []],
      ['grey', []],
      ['green', ['D', 'C']],
    ]);
  });

  it('puts the unit with the most red first and its red cards on top', () => {
    const columns = groupBoard(
      [card('A'), card('B', { unitCode: 'U2' }), card('C', { unitCode: 'U2', light: 'red' })],
      'unit',
    );
    expect(columns.map(({ key, cards }) => [key, codes(cards)])).toEqual([
      ['U2', ['C', 'B']],
      ['U1', ['A']],
    ]);
    expect(columns[0]?.lights).toEqual({ green: 1, yellow: 0, red: 1, grey: 0 });
  });
});

describe('filterCards', () => {
  const cards = [
    card('G1'),
    card('G1-A', { parentCode: 'G1', daysLeft: 5 }),
    card('G2', { daysLeft: 0, daysOverdue: 4, light: 'red', textEn: 'Town' }),
    card('G3', { daysLeft: null, daysOverdue: 12, state: 'closed' }),
  ];

  it('shows directives, and assignments when asked', () => {
    expect(codes(filterCards(cards, emptyFilter))).toEqual(['G1', 'G2', 'G3']);
    expect(codes(filterCards(cards, { ...emptyFilter, assignments: true }))).toEqual(['G1', 'G1-A', 'G2', 'G3']);
  });

  it('does not count a closed directive as overdue, though it was late', () => {
    expect(codes(filterCards(cards, { ...emptyFilter, due: 'overdue' }))).toEqual(['G2']);
    expect(codes(filterCards(cards, { ...emptyFilter, due: 'week', assignments: true }))).toEqual(['G1-A', 'G2']);
  });

  it('searches in both languages', () => {
    expect(codes(filterCards(cards, { ...emptyFilter, q: 'tOWN' }))).toEqual(['G2']);
    expect(codes(filterCards(cards, { ...emptyFilter, q: '集聚' }))).toHaveLength(3);
  });
});

describe('timelineOf', () => {
  it('orders deadlines by month and keeps the undated', () => {
    const { months, undated } = timelineOf([
      card('B'),
      card('A'),
      card('C', { deadline: '2014-05-31' }),
      card('D', { deadline: null }),
    ]);
    expect(months.map(({ month, cards }) => [month, codes(cards)])).toEqual([
      ['2014-05', ['C']],
      ['2014-06', ['A', 'B']],
    ]);
    expect(codes(undated)).toEqual(['D']);
  });
});
