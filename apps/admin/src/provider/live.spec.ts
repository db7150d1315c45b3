import type { Notice } from '@jiju/contract';
import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { ownError, toApiError } from './api-error.ts';
import type { Interest } from './interest.ts';
import { connection, followNotices, onNotice } from './live.ts';

/** The browser's side of a stream, told by hand what the server says. */
class FakeEventSource extends EventTarget {
  static readonly CLOSED = 2;
  static opened: FakeEventSource[] = [];
  readonly url: string;
  readyState = 1;
  onerror: (() => void) | null = null;

  constructor(url: string) {
    super();
    this.url = url;
    FakeEventSource.opened.push(this);
  }
  close(): void {
    this.readyState = FakeEventSource.CLOSED;
  }
  say(event: string, position: string, data: object): void {
    this.dispatchEvent(new MessageEvent(event, { data: JSON.stringify(data), lastEventId: position }));
  }
  breakOff(): void {
    this.close();
    this.onerror?.();
  }
}

const before = globalThis.EventSource;
beforeEach(() => {
  FakeEventSource.opened = [];
  globalThis.EventSource = FakeEventSource as unknown as typeof EventSource;
});
afterEach(() => {
  globalThis.EventSource = before;
});

const changed = (subjectKind: string, ids: (number | string)[] = []): Notice => ({
  position: '8',
  type: 'MetricsChanged',
  subjectKind,
  subjectKey: '2013',
  actor: 'admin',
  at: '2014-04-11T08:00:00.000Z',
  ids,
});

function page() {
  const client = new QueryClient();
  let knocks = 0;
  const leave = followNotices(client, () => Promise.resolve(knocks++), [1]);
  const shown = (key: string, interest: Interest) => {
    let fetched = 0;
    const observer = new QueryObserver(client, {
      queryKey: ['result', key],
      queryFn: () => ++fetched,
      meta: { interest },
      staleTime: Infinity,
    });
    const stop = observer.subscribe(() => undefined);
    return { times: () => fetched, stop };
  };
  return { client, leave, shown, knocks: () => knocks, stream: () => FakeEventSource.opened.at(-1) as FakeEventSource };
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 1));
}

it('fetches again what a notice concerns, and nothing else', async () => {
  const { leave, shown, stream, client } = page();
  stream().say('ready', '7', { position: '7' });
  const own = shown('own', { subjects: ['metric'], ids: [1] });
  const other = shown('other', { subjects: ['metric'], ids: [2] });
  await until(() => own.times() === 1 && other.times() === 1);
  const heard: string[] = [];
  const deaf = onNotice(({ subjectKind }) => heard.push(subjectKind));
  stream().say('notice', '8', changed('metric', [1]));
  await until(() => own.times() === 2);
  expect(other.times()).toBe(1);
  expect(heard).toEqual(['metric']);
  expect(connection.get()).toBe('live');
  deaf();
  own.stop();
  other.stop();
  leave();
  client.clear();
});

it('trusts nothing that was read before the stream began, nor after a reset', async () => {
  const { leave, shown, stream, client } = page();
  const early = shown('early', { subjects: ['ranking'] });
  await until(() => early.times() === 1);
  stream().say('ready', '7', { position: '7' });
  await until(() => early.times() === 2);
  stream().say('reset', '9000', { position: '9000' });
  await until(() => early.times() === 3);
  early.stop();
  leave();
  client.clear();
});

it('asks again by itself for what failed while the server was away', async () => {
  const { client, leave, shown, stream } = page();
  stream().say('ready', '7', { position: '7' });
  const fine = shown('fine', { subjects: ['metric'] });
  let asked = 0;
  const failing = (key: readonly unknown[], error: Error) => {
    const observer = new QueryObserver(client, {
      queryKey: key,
      queryFn: () => (++asked <= 2 ? Promise.reject(error) : Promise.resolve('here')),
      retry: false,
    });
    observer.subscribe(() => undefined);
    return observer;
  };
  const away = failing(['result', 'away'], ownError('not-reached'));
  const refused = failing(['result', 'refused'], toApiError(404, null));
  await until(() => away.getCurrentResult().isError && refused.getCurrentResult().isError && fine.times() === 1);
  stream().breakOff();
  await until(() => FakeEventSource.opened.length === 2);
  expect(away.getCurrentResult().isError).toBe(true);
  stream().say('ready', '7', { position: '7' });
  await until(() => away.getCurrentResult().data === 'here');
  expect([refused.getCurrentResult().isError, asked, fine.times()]).toEqual([true, 3, 1]);
  fine.stop();
  leave();
  client.clear();
});

it('knocks when it was sent away and resumes from the last position it saw', async () => {
  const { leave, stream, knocks } = page();
  expect(stream().url).toBe('/api/notices');
  stream().say('ready', '7', { position: '7' });
  stream().say('notice', '8', changed('metric'));
  stream().breakOff();
  expect(connection.get()).toBe('lost');
  await until(() => FakeEventSource.opened.length === 2);
  expect(knocks()).toBe(1);
  expect(stream().url).toBe('/api/notices?after=8');
  leave();
  expect(connection.get()).toBe('off');
});
