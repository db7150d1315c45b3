import { RoundFailed, type Actor, type Computed, type House, type Outcome, type Taken } from '@jiju/application';
import { affectedBy, isRefusal, refuse, type EveryScope, type Refusal, type Scheme, type Scope } from '@jiju/domain';
import type { Database, Transaction, TransactionOptions } from '../database/database.ts';
import { assessedOn, directivesAssessedBefore } from '../directive/status-memory.ts';
import { editionMemory } from '../edition/edition-memory.ts';
import { objectionMemory } from '../edition/objection-memory.ts';
import { writeFacts } from '../fact/write-facts.ts';
import { observationMemory } from '../observation/observation-memory.ts';
import { reportedFigures } from '../observation/reported-figures.ts';
import { judgedPeriods } from '../record/judged-periods.ts';
import { recordMemory } from '../record/record-memory.ts';
import { claimScopes, lockRoom } from '../scope/claim-scopes.ts';
import { bumpEvery, countScopes, listScopes, sampleScopes } from '../scope/every-scope.ts';
import { freshScopes, setAside } from '../scope/scope-state.ts';
import { userAccess } from '../user/access-memory.ts';
import { keepAnswer } from '../user/idempotency-keys.ts';
import { robustnessMemory } from '../robustness/robustness-memory.ts';
import { savedViewMemory } from '../saved-view/saved-view-memory.ts';
import { verificationMemory } from '../verification/verification-memory.ts';
import { inspectInSnapshot } from './inspect-in-snapshot.ts';
import { isPassing, LostRace, untilWon } from './lost-race.ts';
import { RoundCaches } from './round-caches.ts';
import { RoundTurns } from './round-turns.ts';
import { createWorkbench } from './create-workbench.ts';
import { SchemeCache, schemeLock, schemeVersions } from './scheme-cache.ts';

export interface HouseNeeds {
  readonly database: Database;
  /** Now, as an instant in UTC; and the day in Asia/Shanghai. */
  readonly now: () => string;
  readonly today: () => string;
  /** Called after a commit that made something stale. It must not throw and nothing waits for it. */
  readonly ring: (scopes: readonly Scope[]) => void;
}

/** Measured: planning was a third of the time PostgreSQL spent on a save and its consequences. */
const keepPlans: TransactionOptions = { keepPlans: true };

const shareScheme = '/* scheme-shared */ select pg_advisory_xact_lock_shared($1)';

/** Ends a transaction without a trace. */
class RolledBack extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super('refused');
    this.refusal = refusal;
  }
}

/** The transactions of the house on PostgreSQL: the only place where facts and stale scopes are written. */
export function openHouse({ database, now, today, ring }: HouseNeeds): House {
  const schemes = new SchemeCache();
  const caches = new RoundCaches();
  const turns = new RoundTurns();
  let locks: number | undefined;
  const schemeNow = async (transaction: Transaction, versions = schemeVersions(transaction.query)): Promise<Scheme> =>
    schemes.at(await versions, () => database.entities(transaction.context));

  const decide = async <T>(
    work: (transaction: Transaction, attempt: number) => Promise<[T, Scope[]]>,
    options?: TransactionOptions,
  ): Promise<T | Refusal> => {
    try {
      const [result, stale] = await untilWon((attempt) =>
        database.transaction((transaction) => work(transaction, attempt), options),
      );
      if (stale.length > 0) ring(stale);
      return result;
    } catch (error) {
      if (error instanceof RolledBack) return error.refusal;
      throw error;
    }
  };

  return {
    recordFigures: (actor, work) =>
      decide(async (transaction, attempt) => {
        const { query } = transaction;
        transaction.send(shareScheme, [schemeLock]);
        const versions = schemeVersions(query);
        versions.catch(() => undefined); // whoever waits for it hears of it
        // The scheme known here almost always still holds: the work begins while the server is asked whether it does. Should
        // it not, the second attempt waits for the answer: while somebody edits records all the time, figures still get in.
        const scheme = (attempt === 1 ? schemes.known : undefined) ?? (await schemeNow(transaction, versions));
        const outcome = await work({
          scheme,
          observations: observationMemory(transaction),
          directivesAssessedBefore: (day) => directivesAssessedBefore(query, day),
          verifications: verificationMemory(query),
          robustness: robustnessMemory(query),
          savedViews: savedViewMemory(query),
        });
        if ((await schemeNow(transaction, versions)) !== scheme) throw new LostRace('A record was changed meanwhile');
        const taken = accepted(outcome);
        return [taken.result, await conclude(transaction, actor, taken, scheme)];
      }, keepPlans),

    editRecords: (actor, work) =>
      decide(async (transaction) => {
        const { query, context } = transaction;
        transaction.send('select pg_advisory_xact_lock($1)', [schemeLock]);
        const scheme = await schemeNow(transaction);
        const records = recordMemory(database.entities(context));
        const outcome = accepted(
          await work({
            scheme,
            records,
            editions: editionMemory(query),
            objections: objectionMemory(query),
            bench: async () => {
              const read = new RoundCaches();
              const position = await read.follow(query, scheme);
              const dayFor = (): Promise<string> => Promise.resolve(today());
              return createWorkbench({ transaction, scheme, caches: read, position, room: 0, now: now(), dayFor });
            },
            reported: reportedFigures(query),
            judged: judgedPeriods(query),
            users: userAccess(query),
          }),
        );
        const kinds = [...new Set(outcome.facts.flatMap((fact) => (fact.type === 'RecordChanged' ? [fact.kind] : [])))];
        if (kinds.length > 0) {
          await query(
            `insert into scheme_version (kind, version) select kind, 1 from unnest($1::text[]) as n (kind) order by 1
             on conflict (kind) do update set version = scheme_version.version + 1`,
            [kinds],
          );
        }
        // A cache of its own: this transaction may yet be rolled back.
        const after =
          kinds.length > 0
            ? await schemes.fork().at(await schemeVersions(query), () => database.entities(context))
            : scheme;
        return [outcome.result, await conclude(transaction, actor, outcome, after)];
      }),

    recompute: (actor, limit, work) =>
      turns.take(() =>
        untilWon(async () => {
          let taken: Taken = { scopes: [], extent: 'all' };
          let opened: Transaction | undefined;
          let blocked: NonNullable<Computed['blocked']> = [];
          try {
            await database.transaction(async (transaction) => {
              opened = transaction;
              const { query, send } = transaction;
              send(shareScheme, [schemeLock]);
              locks ??= await lockRoom(query);
              const [{ claimed, extent, looked }, versions] = await Promise.all([
                claimScopes(query, Math.min(limit, claimable(locks)), () => caches.look(query)),
                schemeVersions(query),
              ]);
              if (claimed.length === 0) return;
              const scheme = await schemeNow(transaction, Promise.resolve(versions));
              const position = await caches.follow(query, scheme, looked);
              const day = today();
              const dayFor = (): Promise<string> => Promise.resolve(day);
              const room = locks - claimed.length;
              const bench = createWorkbench({ transaction, scheme, caches, position, room, now: now(), dayFor });
              taken = { scopes: claimed.map(({ scope }) => scope), extent };
              for (const { kind, key } of taken.scopes) if (kind === 'ranking') caches.rankings.distrust(key);
              const computed = await work(bench, taken);
              bench.flush();
              blocked = computed.blocked ?? [];
              const waiting = new Set(blocked.map(({ scope }) => scope));
              const done = waiting.size === 0 ? claimed : claimed.filter(({ scope }) => !waiting.has(scope));
              await writeFacts(send, () => actor, computed.facts, { stale: computed.stale, done });
            }, keepPlans);
            for (const { scope, reason } of blocked) await setAside(database.query, [scope], reason);
            return taken;
          } catch (error) {
            // What the round put there was not committed.
            caches.clear();
            // Without a database, or after losing a race, nobody is at fault: a later round succeeds.
            const passing = taken.scopes.length === 0 || isPassing(error, error === opened?.failure());
            throw passing ? error : new RoundFailed(taken.scopes, error);
          }
        }),
      ),

    setAside: (scopes, reason) => setAside(database.query, scopes, reason),
    scopesOf: (kind, after, limit) => listScopes(database.query, kind, after, limit),
    brokenRecords: () => inspectInSnapshot(database, async (transaction) => (await schemeNow(transaction)).broken),
    countScopes: () => countScopes(database.query),
    sampleScopes: (count) => sampleScopes(database.query, count),

    inspect: (scopes, work) =>
      inspectInSnapshot(database, async (transaction) => {
        const { query } = transaction;
        const fresh = await freshScopes(query, scopes);
        const scheme = await schemeNow(transaction);
        const inspected = new RoundCaches();
        const position = await inspected.follow(query, scheme);
        const dayFor = async (code: string): Promise<string> => (await assessedOn(query, code)) ?? today();
        return work(
          createWorkbench({ transaction, scheme, caches: inspected, position, room: 0, now: now(), dayFor }),
          fresh,
        );
      }),
  };
}

/** Most scopes a round begins with: the rest of its locks is for what follows from them. */
const claimable = (room: number): number => Math.max(1, Math.floor(room * 0.8));

function accepted<T>(outcome: Outcome<T> | Refusal): Outcome<T> {
  if (isRefusal(outcome)) throw new RolledBack(outcome);
  return outcome;
}

/** Facts to stale scopes, and both into the book. */
async function conclude(
  { query, send }: Transaction,
  actor: Actor,
  { facts, by, result }: Outcome<unknown>,
  scheme: Scheme,
): Promise<Scope[]> {
  if (actor.once && !(await keepAnswer(query, actor.once, result))) throw new RolledBack(refuse('request-in-progress'));
  const stale = new Map<string, Scope>();
  const every = new Set<EveryScope['every']>();
  for (const fact of facts) {
    for (const scope of affectedBy(fact, scheme)) {
      if ('every' in scope) every.add(scope.every);
      else stale.set(`${scope.kind}|${scope.key}`, scope);
    }
  }
  const scopes = [...stale.values()].filter((scope) => !every.has(scope.kind));
  // Kinds in one order for everybody, for the same reason as the rows within a kind.
  for (const kind of [...every].sort()) await bumpEvery(query, kind);
  await writeFacts(send, (at) => by?.[at] ?? actor, facts, { stale: scopes, done: [] });
  const [first] = [...every];
  return first ? [...scopes, { kind: first, key: '*' }] : scopes;
}
