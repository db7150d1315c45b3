import type { SavedView, SavedViewInput } from '@jiju/contract';
import { handOver, viewsInBrowser } from './browser-views.ts';

const ranking = { login: 'admin', page: 'rankings/DEMO' };
const list = { login: 'admin', page: 'clusters' };

function around(kept: Record<string, unknown>, stored: readonly Pick<SavedView, 'name' | 'query'>[] = []) {
  const browser = new Map(Object.entries(kept));
  const saved: SavedViewInput[] = [];
  return {
    browser,
    saved,
    store: {
      getItem: (key: string) => browser.get(key) as never,
      removeItem: (key: string) => void browser.delete(key),
    },
    server: {
      read: () => Promise.resolve(stored as readonly SavedView[]),
      save: (view: SavedViewInput) => Promise.resolve(void saved.push(view)),
    },
  };
}

it('views of a ranking go to the server once, and are forgotten here', async () => {
  const { browser, saved, store, server } = around(
    {
      'rankings.views.admin.DEMO': [
        { name: 'There', search: 'hide=moved' },
        { name: 'Other', search: 'peer=county' },
        { name: 'New', search: 'q=郑州' },
      ],
      'rankings.views.other.DEMO': [{ name: 'Not mine', search: '' }],
    },
    [
      { name: 'There', query: 'hide=moved' },
      { name: 'Other', query: 'sort=-score' },
    ],
  );
  await handOver(store, ranking, server);
  expect(saved).toEqual([
    { page: 'rankings/DEMO', name: 'Other (2)', query: 'peer=county' },
    { page: 'rankings/DEMO', name: 'New', query: 'q=%E9%83%91%E5%B7%9E' },
  ]);
  expect([...browser.keys()]).toEqual(['rankings.views.other.DEMO']);
  await handOver(store, ranking, server);
  expect(saved).toHaveLength(2);
});

it('views of a list become what its address says', () => {
  const value = {
    filter: { level: 'province' },
    displayedFilters: {},
    sort: { field: 'code', order: 'ASC' },
    perPage: 25,
  };
  const { store } = around({ 'clusters.savedQueries': [{ label: 'Province', value }, null, 7, { label: 'No view' }] });
  const [view, ...others] = viewsInBrowser(store, list);
  expect(view).toMatchObject({ page: 'clusters', name: 'Province' });
  expect(new URLSearchParams(view?.query).get('filter')).toBe('{"level":"province"}');
  expect(others.map(({ name }) => name)).toEqual(['No view']);
});

it('what is no view is forgotten, and nothing is asked where there is nothing', async () => {
  for (const kept of [
    undefined,
    'text',
    [],
    [
      { name: '', search: 'a=b' },
      { name: 'x'.repeat(61), search: 'a=b' },
    ],
  ]) {
    const { browser, saved, store, server } = around({ 'rankings.views.admin.DEMO': kept });
    await handOver(store, ranking, { ...server, read: () => Promise.reject(new Error('asked')) });
    expect([saved, [...browser.keys()]]).toEqual([[], []]);
  }
});

it('what the server refuses stays', async () => {
  const { browser, store, server } = around({ 'rankings.views.admin.DEMO': [{ name: 'A', search: '' }] });
  const full = { ...server, save: () => Promise.reject(new Error('full')) };
  await expect(handOver(store, ranking, full)).rejects.toThrow('full');
  expect(viewsInBrowser({ ...store }, ranking)).toHaveLength(1);
  expect(browser.size).toBe(1);
});

it('a long name is still one beside its namesake', async () => {
  const name = 'x'.repeat(60);
  const { saved, store, server } = around({ 'rankings.views.admin.DEMO': [{ name, search: 'a=1' }] }, [
    { name, query: 'a=2' },
  ]);
  await handOver(store, ranking, server);
  expect(saved.map((view) => view.name)).toEqual([`${'x'.repeat(56)} (2)`]);
});
