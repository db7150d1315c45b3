import { isRefusal, type Refusal } from '@jiju/domain';
import type { Actor } from '../path/house.ts';
import { GroupCommit } from '../figures-import/group-commit.ts';
import {
  decideFigures,
  recordObservations,
  resolveFigures,
  type RecordedFigures,
  type RecordObservationsNeeds,
  type RecordObservationsRequest,
} from './record-observations.ts';

interface Saving {
  readonly actor: Actor;
  readonly request: RecordObservationsRequest;
}

type Saved = RecordedFigures | Refusal;

/** Figures of one request above which it goes by itself: it fills a transaction alone. */
const small = 100;
const inOneGo = 200;

/**
 * {@link recordObservations} for many at the same time: small requests, whoever they are from, that arrive while others are
 * being written go together into the next transaction. Each is decided by itself and leaves facts of its own; one that is
 * refused leaves nothing and harms nobody.
 */
export function recordObservationsInGroups(
  needs: RecordObservationsNeeds & { readonly pace: { turn(): Promise<void> } },
): (actor: Actor, request: RecordObservationsRequest) => Promise<Saved> {
  const record = recordObservations(needs);
  const group = new GroupCommit<Saving, Saved>({
    most: inOneGo,
    turn: () => needs.pace.turn(),
    fits: (saving, gathered) => {
      const cells = new Set(saving.request.figures.map(nameOf));
      // Of two who write the same cell the second must see what the first wrote.
      return gathered.every(({ request }) => !request.figures.some((figure) => cells.has(nameOf(figure))));
    },
    alone: ({ actor, request }) => record(actor, request),
    together: (savings) => recordTogether(needs, savings),
  });
  return (actor, request) => (request.figures.length > small ? record(actor, request) : group.do({ actor, request }));
}

function nameOf(figure: RecordObservationsRequest['figures'][number]): string {
  return `${figure.clusterCode}|${figure.periodCode}|${figure.indicatorCode}|${figure.industry}`;
}

async function recordTogether(
  needs: RecordObservationsNeeds,
  savings: readonly Saving[],
): Promise<readonly Saved[] | undefined> {
  const [first] = savings;
  if (!first) return [];
  const saved = await needs.house.recordFigures(first.actor, async ({ scheme, observations }) => {
    const wanted = savings.map(({ request }) => resolveFigures(scheme, request));
    const current = await observations.current(
      wanted.flatMap((own) => (isRefusal(own) ? [] : own.map(({ cell }) => cell))),
    );
    let from = 0;
    const decided = savings.map(({ actor, request }, at) => {
      const own = wanted[at] ?? [];
      if (isRefusal(own)) return own;
      const before = current.slice(from, (from += own.length));
      return decideFigures(scheme, own, before, request, actor.login, needs.today(), needs.now());
    });
    await observations.store(decided.flatMap((one) => (isRefusal(one) ? [] : one.toStore)));
    return {
      facts: decided.flatMap((one) => (isRefusal(one) ? [] : one.outcome.facts)),
      by: decided.flatMap((one, at) =>
        isRefusal(one) ? [] : one.outcome.facts.map(() => (savings[at] ?? first).actor),
      ),
      result: decided.map((one) => (isRefusal(one) ? one : one.outcome.result)),
    };
  });
  return isRefusal(saved) ? undefined : saved;
}
