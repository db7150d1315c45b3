import type { BoardCard } from './board-card.ts';

export interface TimelineMonth {
  /** `2014-06` */
  readonly month: string;
  readonly cards: readonly (BoardCard & { readonly deadline: string })[];
}

/** Deadlines by month, earliest first, months between without a deadline left out; the rest has none. */
export function timelineOf(cards: readonly BoardCard[]): { months: TimelineMonth[]; undated: BoardCard[] } {
  const months = new Map<string, (BoardCard & { deadline: string })[]>();
  const undated: BoardCard[] = [];
  for (const card of cards) {
    if (card.deadline === null) {
      undated.push(card);
      continue;
    }
    const month = card.deadline.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), { ...card, deadline: card.deadline }]);
  }
  return {
    months: [...months.keys()].sort().map((month) => ({
      month,
      cards: (months.get(month) ?? []).sort((a, b) =>
        a.deadline === b.deadline ? (a.code < b.code ? -1 : 1) : a.deadline < b.deadline ? -1 : 1,
      ),
    })),
    undated,
  };
}
