import type { Light } from '@jiju/contract';
import type { BoardCard } from './board-card.ts';

export interface BoardFilter {
  readonly q: string;
  readonly light: Light | '';
  readonly unitCode: string;
  readonly theme: string;
  readonly state: string;
  readonly due: 'any' | 'overdue' | 'week' | 'month';
  /** Assignments beside the directives they belong to; otherwise directives only. */
  readonly assignments: boolean;
}

export const emptyFilter: BoardFilter = {
  q: '',
  light: '',
  unitCode: '',
  theme: '',
  state: '',
  due: 'any',
  assignments: false,
};

export interface BoardColumn {
  /** A light, or the code of a unit. */
  readonly key: string;
  readonly cards: readonly BoardCard[];
  readonly lights: Readonly<Record<Light, number>>;
}

/** Worst first: what burns is read first, what is not known comes before what is fine. */
export const lightOrder: readonly Light[] = ['red', 'yellow', 'grey', 'green'];

export function filterCards(cards: readonly BoardCard[], filter: BoardFilter): BoardCard[] {
  const words = filter.q.trim().toLowerCase();
  return cards.filter(
    (card) =>
      (filter.assignments || card.parentCode === null) &&
      (filter.light === '' || card.light === filter.light) &&
      (filter.unitCode === '' || card.unitCode === filter.unitCode) &&
      (filter.theme === '' || card.theme === filter.theme) &&
      (filter.state === '' || card.state === filter.state) &&
      isDue(card, filter.due) &&
      (words === '' ||
        [card.code, card.textZh, card.textEn, card.unitZh, card.unitEn].some((text) =>
          text.toLowerCase().includes(words),
        )),
  );
}

function isDue({ daysOverdue, daysLeft }: BoardCard, due: BoardFilter['due']): boolean {
  if (due === 'any') return true;
  const overdue = daysLeft !== null && daysOverdue > 0;
  if (due === 'overdue') return overdue;
  return overdue || (daysLeft !== null && daysLeft <= (due === 'week' ? 7 : 31));
}

/** Most urgent first: by days overdue, then by deadline (none last), then by code. */
export function byUrgency(a: BoardCard, b: BoardCard): number {
  if (a.daysOverdue !== b.daysOverdue) return b.daysOverdue - a.daysOverdue;
  const [x, y] = [a.deadline ?? '9999', b.deadline ?? '9999'];
  if (x !== y) return x < y ? -1 : 1;
  return a.code < b.code ? -1 : a.code > b.code ? 1 : 0;
}

/** The columns of the board: every light, even without cards, or every unit that leads something, the worst first. */
export function groupBoard(cards: readonly BoardCard[], by: 'light' | 'unit'): BoardColumn[] {
  if (by === 'light')
    return lightOrder.map((light) =>
      columnOf(
        light,
        cards.filter((card) => card.light === light),
      ),
    );
  const units = [...new Set(cards.map(({ unitCode }) => unitCode))];
  return units
    .map((unit) =>
      columnOf(
        unit,
        cards.filter((card) => card.unitCode === unit),
      ),
    )
    .sort((a, b) => b.lights.red - a.lights.red || b.lights.yellow - a.lights.yellow || (a.key < b.key ? -1 : 1));
}

function columnOf(key: string, cards: readonly BoardCard[]): BoardColumn {
  const lights: Record<Light, number> = { green: 0, yellow: 0, red: 0, grey: 0 };
  for (const { light } of cards) lights[light]++;
  const sorted = [...cards].sort(
    (a, b) => lightOrder.indexOf(a.light) - lightOrder.indexOf(b.light) || byUrgency(a, b),
  );
  return { key, cards: sorted, lights };
}
