import { savedView, type SavedView, type SavedViewChange, type SavedViewInput } from '@jiju/contract';
import { api } from '../provider/api.ts';
import { ApiError } from '../provider/api-error.ts';
import { query } from '../provider/query.ts';
import { listed } from '../rankings/listed.ts';

const path = '/session/views';

export async function readViews(page: string, signal?: AbortSignal): Promise<readonly SavedView[]> {
  return (await api.get(`${path}${query({ page })}`, listed(savedView), signal)).items;
}

export const saveView = (body: SavedViewInput): Promise<SavedView> =>
  api.send('POST', path, { body, schema: savedView });

export const changeView = (id: number, body: SavedViewChange): Promise<SavedView> =>
  api.send('PUT', `${path}/${id}`, { body, schema: savedView });

/** One that was deleted elsewhere meanwhile is as good as deleted. */
export async function deleteView(id: number): Promise<void> {
  try {
    await api.send('DELETE', `${path}/${id}`);
  } catch (error) {
    if (!(error instanceof ApiError) || error.status !== 404) throw error;
  }
}
