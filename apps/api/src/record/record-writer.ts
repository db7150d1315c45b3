import type { Refusal } from '@jiju/domain';
import { codeOf, type Actor, type StoredRecord } from '@jiju/application';
import { allSights, type Directive, type RecordKind, type UserInput } from '@jiju/contract';
import { readRecord } from '@jiju/persistence';
import { Refused } from '../problem/refused.ts';
import type { Services } from '../services.ts';

type Fields = Record<string, unknown>;
type Saved = Promise<StoredRecord | Refusal>;

/** The use cases behind the routes of a kind. */
export interface RecordWriter {
  codeOf(record: StoredRecord): string;
  create(actor: Actor, body: Fields): Saved;
  change(actor: Actor, id: number, revision: number, body: Fields): Saved;
  archive(actor: Actor, id: number, revision: number, archivedAt: string | null): Saved;
}

export function recordWriter(kind: RecordKind, services: Services): RecordWriter {
  const plain: RecordWriter = {
    codeOf: (record) => codeOf(kind, record),
    create: (actor, body) => services.createRecord(actor, kind, body),
    change: (actor, id, revision, body) => services.changeRecord(actor, kind, id, revision, body),
    archive: (actor, id, revision, archivedAt) => services.archiveRecord(actor, kind, id, revision, archivedAt),
  };
  if (kind === 'directives') return { ...plain, ...directives(services) };
  if (kind === 'method-versions')
    return { ...plain, change: services.changeMethodVersion, archive: services.archiveMethodVersion };
  return kind === 'users' ? { ...plain, ...users(services) } : plain;
}

/** On the wire a directive is its definition; its life is the server's to write. */
function directives(services: Services): Pick<RecordWriter, 'create' | 'change'> {
  return {
    create: (actor, definition) =>
      services.createRecord(actor, 'directives', { definition, events: [], state: 'draft' }),
    async change(actor, id, revision, definition) {
      const before = (await readRecord(services.database, 'directives', id, allSights)) as unknown as
        Directive | undefined;
      if (!before) throw Refused.because('not-found', { kind: 'directives', id });
      // The revision was seen with this life; another event in between makes it stale, and the edit is refused.
      const { events, state } = before;
      return services.changeRecord(actor, 'directives', id, revision, { definition, events, state });
    },
  };
}

function users(services: Services): Omit<RecordWriter, 'codeOf'> {
  const forgetting = async <T>(saved: Promise<T>): Promise<T> => {
    try {
      return await saved;
    } finally {
      services.sessions.clear();
    }
  };
  return {
    create: (actor, body) => services.createUser(actor, body as unknown as UserInput),
    change: (actor, id, revision, body) =>
      forgetting(services.changeUser(actor, id, revision, body as unknown as UserInput)),
    archive: (actor, id, revision, archivedAt) => forgetting(services.archiveUser(actor, id, revision, archivedAt)),
  };
}
