import { isRefusal, type Refusal } from '@jiju/domain';
import type { Actor } from '../path/house.ts';
import { GroupCommit } from '../figures-import/group-commit.ts';
import type { FigureToStore } from './observation-memory.ts';
import {
  recordObservations,
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
 * {@link recordObservations} for many at the same time: small requests of one author that arrive while one of theirs is
 * being written go together into the next transaction. Their facts then carry all of their request ids.
 */
export function recordObservationsInGroups(
  needs: RecordObservationsNeeds,
): (actor: Actor, request: RecordObservationsRequest) => Promise<Saved> {
  const record = recordObservations(needs);
  const lanes = new Map<string, GroupCommit<Saving, Saved>>();
  const newLane = (): GroupCommit<Saving, Saved> =>
    new GroupCommit({
      most: inOneGo,
      fits: (saving, gathered) => gathered.every((other) => goTogether(saving.request, other.request)),
      alone: ({ actor, request }) => record(actor, request),
      together: (savings) => together(needs, savings),
    });
  return (actor, request) => {
    if (request.figures.length > small) return record(actor, request);
    const lane = lanes.get(actor.login) ?? newLane();
    lanes.set(actor.login, lane);
    return lane.do({ actor, request });
  };
}

/** Same rights, and no cell in common: of two who write the same cell the second must see what the first wrote. */
function goTogether(a: RecordObservationsRequest, b: RecordObservationsRequest): boolean {
  if (a.approves !== b.approves || !sameSet(a.onlyClusters, b.onlyClusters)) return false;
  const cells = new Set(a.figures.map(nameOf));
  return b.figures.every((figure) => !cells.has(nameOf(figure)));
}

function sameSet(a: ReadonlySet<string> | null, b: ReadonlySet<string> | null): boolean {
  return a === b || (a !== null && b !== null && a.size === b.size && [...a].every((one) => b.has(one)));
}

function nameOf(figure: RecordObservationsRequest['figures'][number]): string {
  return `${figure.clusterCode}|${figure.periodCode}|${figure.indicatorCode}|${figure.industry}`;
}

async function together(needs: RecordObservationsNeeds, savings: readonly Saving[]): Promise<Saved[] | undefined> {
  const [first] = savings;
  if (!first) return [];
  const now = needs.now();
  const actor = { login: first.actor.login, requestId: savings.map((saving) => saving.actor.requestId).join(' ') };
  const figures = savings.flatMap((saving) => saving.request.figures);
  const saved = await recordObservations({ ...needs, now: () => now })(actor, { ...first.request, figures });
  // Refused: each learns alone what is wrong with its own. A cell without an answer: the answers cannot be dealt out.
  if (isRefusal(saved) || saved.figures.length !== figures.length) return undefined;
  let from = 0;
  return savings.map(({ request }) => {
    const own = saved.figures.slice(from, (from += request.figures.length));
    const changed = own.filter((figure) => isOf(figure, actor.login, now)).length;
    return { changed, unchanged: own.length - changed, figures: own };
  });
}

/** Stored in this very go: a cell that did not change keeps its earlier instant. */
function isOf(figure: FigureToStore, login: string, now: string): boolean {
  return figure.author === login && figure.updatedAt === now;
}
