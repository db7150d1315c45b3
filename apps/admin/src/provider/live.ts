import { notice as noticeSchema, type Notice } from '@jiju/contract';
import type { QueryClient } from '@tanstack/react-query';
import { createCell } from './cell.ts';
import { gather } from './gather.ts';
import { query } from './query.ts';
import { refresh, refreshAll, refreshFailed } from './refresh.ts';

export type Connection = 'off' | 'connecting' | 'live' | 'lost';

/** How the stream of notices stands; the bar at the top shows it. */
export const connection = createCell<Connection>('off');

/** Every notice as it comes, for pages that show the stream itself. */
const listeners = new Set<(notice: Notice) => void>();
export function onNotice(listener: (notice: Notice) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Notices come in bursts (one saved figure: metrics, ranking, stars, lights): one round of fetching answers them all. */
const burst = { quietMs: 25, longestMs: 250 };
const reconnectMs = [500, 1000, 2000, 5000, 10_000];

/**
 * Follows `/api/notices` until the returned function is called. The browser resumes by itself after short losses
 * (`Last-Event-ID`); when it gives up, we connect again with the last position we saw.
 *
 * @param knock any small request: the stream does not say why it was refused, and an expired session has to ask for a login.
 */
export function followNotices(
  client: QueryClient,
  knock: () => Promise<unknown>,
  pausesMs: readonly number[] = reconnectMs,
): () => void {
  let position: string | undefined;
  let stream: EventSource | undefined;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let left = false;
  const notices = gather<Notice>((gathered) => refresh(client, gathered), burst);
  connect();
  return () => {
    left = true;
    clearTimeout(timer);
    notices.drop();
    stream?.close();
    connection.set('off');
  };

  function connect(): void {
    connection.set(failures === 0 ? 'connecting' : 'lost');
    const opened = new EventSource(`/api/notices${query({ after: position })}`);
    stream = opened;
    opened.addEventListener('ready', (event) => {
      // Pages may have been read before the stream began, so the first time nothing on them counts as fresh.
      if (position === undefined) refreshAll(client);
      else refreshFailed(client);
      position = positionOf(event) ?? position ?? '';
      failures = 0;
      connection.set('live');
    });
    opened.addEventListener('notice', (event) => {
      const read = noticeSchema.safeParse(JSON.parse(String(event.data)));
      if (!read.success) return refreshAll(client);
      position = event.lastEventId || read.data.position;
      connection.set('live');
      notices.add(read.data);
      for (const listener of listeners) listener(read.data);
    });
    opened.addEventListener('reset', (event) => {
      position = positionOf(event) ?? position;
      refreshAll(client);
    });
    opened.onerror = () => {
      connection.set('lost');
      if (opened.readyState !== EventSource.CLOSED) return;
      const wait = pausesMs[Math.min(failures++, pausesMs.length - 1)];
      const again = () => {
        if (!left) timer = setTimeout(connect, wait);
      };
      knock().then(again, again);
    };
  }
}

function positionOf(event: MessageEvent): string | undefined {
  if (event.lastEventId !== '') return event.lastEventId;
  const data = String(event.data ?? '');
  if (!data.startsWith('{')) return data === '' ? undefined : data;
  return (JSON.parse(data) as { position?: string }).position;
}
