import type { RaRecord } from 'react-admin';
import { ApiError } from './api-error.ts';
import { createCell } from './cell.ts';
import type { Conflict, Fields } from './conflict.ts';
import { createDataProvider } from './dataProvider.ts';
import { createFakeServer } from './fake/fake-server.ts';
import { administrator, fixture } from './fake/fixture.ts';
import { createApi } from './http.ts';
import type { Locale } from './locale.ts';
import { createQuestion } from './question.ts';
import type { RuleChange, RuleChoice } from './rule-change.ts';
import type { Session } from '@jiju/contract';

function house() {
  const server = createFakeServer(fixture);
  const session = createCell<Session | null>(administrator);
  const loginAgain = createQuestion<{ readonly login: string }, Session>();
  const settleConflict = createQuestion<Conflict, Fields>();
  let keys = 0;
  const api = createApi({
    fetch: server.fetch,
    session,
    locale: createCell<Locale>('zh'),
    loginAgain,
    newKey: () => `key-${++keys}`,
    checking: true,
  });
  const settleRuleChange = createQuestion<RuleChange, RuleChoice>();
  const provider = createDataProvider(api, { settleConflict, settleRuleChange });
  return { server, session, loginAgain, settleConflict, settleRuleChange, api, provider };
}

const changge: RaRecord = { ...(fixture.records['clusters']?.[0] as Record<string, unknown>), id: 1 };

describe('lists', () => {
  it('ask for a page, an order and filters, and answer rows with the total', async () => {
    const { server, provider } = house();
    const listed = await provider.getList('clusters', {
      pagination: { page: 2, perPage: 1 },
      sort: { field: 'code', order: 'DESC' },
      filter: { q: '郑州', status: ['active', 'planned'], archived: false, level: undefined },
    });
    expect(listed).toMatchObject({ total: 2, data: [{ code: 'ZZ-AIRPORT' }] });
    const asked = server.asked.at(-1);
    expect(Object.fromEntries(asked?.query ?? [])).toEqual({
      page: '2',
      perPage: '1',
      sort: 'code',
      order: 'desc',
      q: '郑州',
      status: 'active,planned',
      archived: 'false',
    });
    expect(asked?.headers.get('accept-language')).toBe('zh');
  });

  it('fetch many by their ids', async () => {
    const { server, provider } = house();
    const { data } = await provider.getMany('regions', { ids: [5, 2] });
    expect(data.map((each) => String((each as { code: unknown }).code))).toEqual(['410100', '411082']);
    expect(server.asked.at(-1)?.query.get('ids')).toBe('5,2');
  });

  it('are held against the contract', async () => {
    const { server, provider } = house();
    (server.records['regions']?.[0] as Record<string, unknown>)['level'] = 'continent';
    await expect(provider.getOne('regions', { id: 1 })).rejects.toMatchObject({ code: 'contract-broken' });
  });
});

describe('a change', () => {
  it('names the revision that was read and sends what the contract has, cleared texts as none', async () => {
    const { server, provider } = house();
    await provider.update('clusters', {
      id: 1,
      data: { ...changge, nameEn: null, contact: '0374' },
      previousData: changge,
    });
    const asked = server.asked.at(-1);
    expect(asked?.headers.get('if-match')).toBe('"1"');
    expect(asked?.headers.get('x-csrf-token')).toBe('token-of-this-session');
    expect(asked?.body).toMatchObject({ nameEn: '', contact: '0374' });
    expect(asked?.body).not.toHaveProperty('revision');
  });

  it('that met a newer revision asks the person and stores what they chose over it', async () => {
    const { server, provider, settleConflict } = house();
    Object.assign(server.records['clusters']?.[0] ?? {}, { revision: 7, contact: 'theirs', peerGroup: 'B' });
    const saving = provider.update('clusters', { id: 1, data: { ...changge, contact: 'mine' }, previousData: changge });
    await until(() => settleConflict.pending.get() !== null);
    const pending = settleConflict.pending.get();
    expect(pending?.asked.mine).toMatchObject({ contact: 'mine' });
    expect(pending?.asked.theirs).toMatchObject({ contact: 'theirs', peerGroup: 'B' });
    pending?.answer({ ...pending.asked.mine, peerGroup: 'B' });
    expect((await saving).data).toMatchObject({ revision: 8, contact: 'mine', peerGroup: 'B' });
  });

  it('that met a newer revision changes nothing when the person goes back to editing', async () => {
    const { server, provider, settleConflict } = house();
    Object.assign(server.records['clusters']?.[0] ?? {}, { revision: 7, contact: 'theirs' });
    const saving = provider.update('clusters', { id: 1, data: { ...changge, contact: 'mine' }, previousData: changge });
    const refused = expect(saving).rejects.toMatchObject({ code: 'stale-revision', status: 412 });
    await until(() => settleConflict.pending.get() !== null);
    settleConflict.pending.get()?.answer(null);
    await refused;
    expect(server.records['clusters']?.[0]).toMatchObject({ revision: 7, contact: 'theirs' });
  });

  describe('of a rule that would change results of the past', () => {
    const version = (effectiveFrom: string | null, size: number) => ({ effectiveFrom, definition: { size }, note: '' });
    const rule = { id: 4, revision: 2, code: 'TEN', nameZh: '十强', methodCode: 'M', versions: [version(null, 10)] };
    /** A server that refuses it without the word that it is meant. */
    function refusing() {
      const sent: unknown[] = [];
      const settleRuleChange = createQuestion<RuleChange, RuleChoice>();
      const api = {
        get: () => Promise.reject(new Error('nothing is read')),
        send: (method: string, path: string, { body }: { body?: unknown } = {}) => {
          const { versions } = body as { versions: unknown[] };
          sent.push([method, path, versions.length]);
          const problems = [{ code: 'judged-past-changes', path: 'versions', params: {}, text: '' }];
          return sent.length === 1
            ? Promise.reject(new ApiError({ type: '', title: '', status: 422, code: 'refused', problems }))
            : Promise.resolve(body);
        },
      } as unknown as Parameters<typeof createDataProvider>[0];
      const settleConflict = createQuestion<Conflict, Fields>();
      const provider = createDataProvider(api, { settleConflict, settleRuleChange });
      const data = { ...rule, versions: [version(null, 5)] };
      return { sent, settleRuleChange, saving: provider.update('award-schemes', { id: 4, data, previousData: rule }) };
    }

    it.each([
      [
        'is stored with a later version',
        { versions: [version(null, 10), version('2014', 5)], corrects: false },
        'PUT',
        '',
      ],
      ['corrects what is meant to be corrected', { versions: [version(null, 5)], corrects: true }, 'POST', '/correct'],
    ] as const)('%s', async (_, choice, method, deed) => {
      const { sent, settleRuleChange, saving } = refusing();
      await until(() => settleRuleChange.pending.get() !== null);
      const pending = settleRuleChange.pending.get();
      expect(pending?.asked).toMatchObject({ base: [version(null, 10)], mine: [version(null, 5)] });
      pending?.answer(choice);
      await saving;
      expect(sent).toEqual([
        ['PUT', '/award-schemes/4', 1],
        [method, `/award-schemes/4${deed}`, choice.versions.length],
      ]);
    });

    it('changes nothing when the person goes back to editing', async () => {
      const { sent, settleRuleChange, saving } = refusing();
      const refused = expect(saving).rejects.toMatchObject({ status: 422 });
      await until(() => settleRuleChange.pending.get() !== null);
      settleRuleChange.pending.get()?.answer(null);
      await refused;
      expect(sent).toHaveLength(1);
    });
  });

  it('waits for a new login when the session has expired, and then goes through with what was typed', async () => {
    const { server, provider, loginAgain, session, api } = house();
    server.expire();
    const saving = provider.update('clusters', {
      id: 1,
      data: { ...changge, contact: 'typed' },
      previousData: changge,
    });
    await until(() => loginAgain.pending.get() !== null);
    expect(loginAgain.pending.get()?.asked.login).toBe('admin');
    await api.send('POST', '/session', { body: { login: 'admin', password: 'correct horse' } });
    const anew = { ...administrator };
    session.set(anew);
    loginAgain.pending.get()?.answer(anew);
    expect((await saving).data).toMatchObject({ contact: 'typed', revision: 2 });
  });

  it('fails with its text kept by the form when nobody logs in again', async () => {
    const { server, provider, loginAgain } = house();
    server.expire();
    const saving = provider.update('clusters', { id: 1, data: changge, previousData: changge });
    const refused = expect(saving).rejects.toBeInstanceOf(ApiError);
    await until(() => loginAgain.pending.get() !== null);
    loginAgain.pending.get()?.answer(null);
    await refused;
  });
});

describe('a new record', () => {
  it('sent again after its answer got lost has the same key, the next one another', async () => {
    const { server, provider } = house();
    const data = { code: '410105', nameZh: '金水区', level: 'county', parentCode: '410100' };
    server.loseNext('after');
    await expect(provider.create('regions', { data })).rejects.toMatchObject({ code: 'not-reached' });
    await provider.create('regions', { data });
    await provider.create('regions', { data });
    expect(server.asked.map(({ headers }) => headers.get('idempotency-key'))).toEqual(['key-1', 'key-1', 'key-2']);
  });

  it('and a file none: two files are told apart by nothing that could be one', async () => {
    const { server, api } = house();
    const file = { body: new Blob(['x']), contentType: 'application/octet-stream' };
    await expect(api.send('POST', '/figures/import', file)).rejects.toBeInstanceOf(ApiError);
    expect(server.asked.map(({ headers }) => headers.get('idempotency-key'))).toEqual([null]);
  });
});

describe('archiving', () => {
  it('names the revision, and restoring takes it back', async () => {
    const { server, provider } = house();
    await provider.delete('clusters', { id: 1, previousData: changge });
    expect(server.asked.at(-1)?.headers.get('if-match')).toBe('"1"');
    expect(server.records['clusters']?.[0]?.archivedAt).not.toBeNull();
    await provider.restore('clusters', { id: 1 });
    expect(server.records['clusters']?.[0]?.archivedAt).toBeNull();
  });
});

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setImmediate(resolve));
}
