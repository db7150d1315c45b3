import type { Notice } from '@jiju/contract';

export interface StreamEvent {
  readonly event: string;
  readonly id: string;
  readonly data: unknown;
}

export interface OpenStream {
  readonly events: StreamEvent[];
  readonly status: number;
  /** Notices so far. */
  notices(): Notice[];
  /** Resolves when the events satisfy the condition; fails when the stream ends before. */
  until(condition: (events: readonly StreamEvent[]) => boolean): Promise<void>;
  readonly ended: Promise<void>;
  close(): void;
}

/** A client of server-sent events for integration suites. */
export async function openStream(
  url: string,
  cookie: string,
  resume: { after?: string; lastEventId?: string } = {},
): Promise<OpenStream> {
  const stop = new AbortController();
  const query = resume.after === undefined ? '' : `?after=${resume.after}`;
  const headers = { cookie, ...(resume.lastEventId === undefined ? {} : { 'last-event-id': resume.lastEventId }) };
  const response = await fetch(`${url}/api/notices${query}`, { headers, signal: stop.signal });
  const events: StreamEvent[] = [];
  const watchers = new Set<() => void>();
  const wake = (): void => watchers.forEach((watch) => watch());
  let over = false;
  const read = async (): Promise<void> => {
    let text = '';
    const decoder = new TextDecoder();
    try {
      for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
        text += decoder.decode(chunk, { stream: true });
        const parts = text.split('\n\n');
        text = parts.pop() ?? '';
        events.push(...parts.flatMap(readEvent));
        wake();
      }
    } catch (error) {
      if (!stop.signal.aborted) events.push({ event: 'broken', id: '', data: String(error) });
    }
    over = true;
    wake();
  };
  return {
    events,
    status: response.status,
    notices: () => events.flatMap(({ event, data }) => (event === 'notice' ? [data as Notice] : [])),
    until: (condition) =>
      new Promise((resolve, reject) => {
        const watch = (): void => {
          if (condition(events)) resolve();
          else if (over) reject(new Error(`The stream ended after ${events.length} events`));
          else return;
          watchers.delete(watch);
        };
        watchers.add(watch);
        watch();
      }),
    ended: read(),
    close: () => stop.abort(),
  };
}

function readEvent(block: string): StreamEvent[] {
  const field = (name: string): string | undefined => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1];
  const [event, id, data] = [field('event'), field('id'), field('data')];
  return event === undefined ? [] : [{ event, id: id ?? '', data: JSON.parse(data ?? 'null') as unknown }];
}
