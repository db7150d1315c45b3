import { edition, ranking, type Edition, type EditionInput, type EditionStep, type Ranking } from '@jiju/contract';
import { api } from '../provider/api.ts';
import { query } from '../provider/query.ts';

const atOnce = 500;

/** Every row of a ranking, those without a rank at the end. */
export async function readWholeRanking(methodCode: string, periodCode: string, signal?: AbortSignal): Promise<Ranking> {
  const address = `/rankings/${encodeURIComponent(methodCode)}/${encodeURIComponent(periodCode)}`;
  const read = (page: number) =>
    api.get(`${address}${query({ page, perPage: atOnce, sort: 'rank', order: 'asc' })}`, ranking, signal);
  const first = await read(1);
  const rows = [...first.rows];
  for (let page = 2; rows.length < first.total; page++) {
    const next = await read(page);
    if (next.rows.length === 0) break;
    rows.push(...next.rows);
  }
  return { ...first, rows };
}

/** Freeze the ranking as it is now. */
export function freezeRanking(body: EditionInput): Promise<Edition> {
  return api.send('POST', '/editions', { body, schema: edition });
}

/** Move an edition on as it was seen. */
export function moveEdition({ id, revision }: Edition, body: EditionStep): Promise<Edition> {
  return api.send('POST', `/editions/${id}/state`, { body, revision, schema: edition });
}
