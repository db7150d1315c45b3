import {
  act,
  isIssued,
  isRefusal,
  lifeOf,
  refuse,
  type DirectiveActRequest,
  type DirectiveEvent,
  type Refusal,
} from '@jiju/domain';
import { seesUnissued, type Directive, type Role } from '@jiju/contract';
import type { Actor, House } from '../path/house.ts';
import type { RecordMemory, StoredRecord } from '../record/record-memory.ts';
import { changed } from '../record/save-record.ts';

/** Move a directive on: the event is added to its life, nothing in it is overwritten. */
export function actOnDirective(house: House) {
  return (actor: Actor, code: string, request: DirectiveActRequest): Promise<StoredRecord | Refusal> =>
    house.editRecords(actor, async ({ records }) => {
      const before = await records.findByCode('directives', code);
      const isSeen =
        before && (isIssued('directives', before) || seesUnissued(request.actor.role as Role, 'directives'));
      if (!isSeen) return refuse('not-found', { kind: 'directives', id: code });
      if (before.archivedAt !== null) return refuse('record-archived', { code });
      const { definition, events } = before as unknown as Directive;
      const directive = { definition, events: events as DirectiveEvent[] };
      const event = act(directive, request);
      if (isRefusal(event)) return event;
      const refused = await checkSuccessor(event, records);
      if (refused) return refused;
      const life = { definition, events: [...directive.events, event] };
      const after = await records.update('directives', before.id, { ...life, state: lifeOf(life).state });
      return { facts: [changed('directives', 'changed', before, after)], result: after };
    });
}

/** What takes the place of a directive is there. */
async function checkSuccessor(event: DirectiveEvent, records: RecordMemory): Promise<Refusal | undefined> {
  if (event.type !== 'superseded') return undefined;
  const code = event.supersededByCode;
  const successor = await records.findByCode('directives', code);
  if (!successor) return refuse('unknown-reference', { kind: 'directives', code }, 'supersededByCode');
  return successor.archivedAt === null ? undefined : refuse('reference-archived', { code }, 'supersededByCode');
}
