/** What a ranking is sorted by: a field of the server, or `group.2` for the dimension at that place. */
export interface RankingSort {
  readonly by: string;
  readonly order: 'asc' | 'desc';
}

const usual: RankingSort = { by: 'rank', order: 'asc' };
const fields = /^(rank|score|moved|regionRank|peerRank|nameZh|nameEn|group\.\d{1,3})$/;

/** The sort of an address: `score`, `-score` for the largest first; what the server would not know is passed over. */
export function sortFrom(text: string | null): RankingSort {
  const by = text?.replace(/^-/, '') ?? '';
  return fields.test(by) ? { by, order: text?.startsWith('-') ? 'desc' : 'asc' } : usual;
}

/** For the address; the usual sort needs no word. */
export function sortText({ by, order }: RankingSort): string {
  if (by === usual.by && order === usual.order) return '';
  return order === 'desc' ? `-${by}` : by;
}

/** After a click on the head of a column: turned round, or begun with the best: most points, most places gained, first place. */
export function sortAfterClick(now: RankingSort, by: string): RankingSort {
  if (now.by === by) return { by, order: now.order === 'asc' ? 'desc' : 'asc' };
  return { by, order: by === 'score' || by === 'moved' || by.startsWith('group.') ? 'desc' : 'asc' };
}
