import { directiveScope, type Fact } from '@jiju/domain';
import type { Actor, House } from '../path/house.ts';
import { requestRecomputation } from '../recompute/request-recomputation.ts';
import { verifySample } from '../verify/verify-results.ts';

export interface ScheduleNeeds {
  readonly house: House;
  readonly drain: () => Promise<void>;
  readonly today: () => string;
  readonly now: () => string;
  readonly book: ScheduleBook;
  /** Deletes what has expired: sessions, answers to repeated requests, old runs, finished jobs. Answers how many. */
  readonly cleanUp: () => Promise<Readonly<Record<string, number>>>;
}

/** What is written down about the runs of schedules. */
export interface ScheduleBook {
  isPaused(code: string): Promise<boolean>;
  record(run: {
    code: string;
    startedAt: string;
    finishedAt: string;
    outcome: 'done' | 'failed';
    result: unknown;
  }): Promise<void>;
}

/** Results looked at by the hourly check. */
const sampleSize = 100;

const works: Readonly<Record<string, (needs: ScheduleNeeds, actor: Actor) => Promise<unknown>>> = {
  async sweep({ drain }) {
    await drain();
    return null;
  },
  async 'assess-deadlines'({ house, today, drain }, actor) {
    const assessed = await assessOutdated(house, actor, today());
    await drain();
    return { assessed };
  },
  async 'refresh-rankings'({ house, drain }, actor) {
    await requestRecomputation(house)(actor, 'nightly refresh', ['ranking', 'star', 'award']);
    await drain();
    return null;
  },
  async 'verify-sample'({ house }) {
    const { checked, drifted, failed } = await verifySample(house, sampleSize);
    const first = [...drifted, ...failed].slice(0, 5);
    return { checked, drifted: drifted.length, failed: failed.length, first };
  },
  'clean-up': ({ cleanUp }) => cleanUp(),
};

/**
 * Do what a schedule stands for, and write down the run. A paused schedule does nothing unless a person asks for it.
 * What is due is read from the records: a missed tick is made up for by the next one, a double tick does nothing twice.
 */
export async function runSchedule(needs: ScheduleNeeds, code: string, askedFor: boolean): Promise<unknown> {
  const work = works[code];
  if (!work) throw new Error(`There is no schedule ${code}`);
  if (!askedFor && (await needs.book.isPaused(code))) return { paused: true };
  const startedAt = needs.now();
  const record = (outcome: 'done' | 'failed', result: unknown): Promise<void> =>
    needs.book.record({ code, startedAt, finishedAt: needs.now(), outcome, result });
  try {
    const result = await work(needs, { login: `schedule:${code}`, requestId: '' });
    await record('done', result);
    return result;
  } catch (error) {
    await record('failed', { message: error instanceof Error ? error.message : String(error) });
    throw error;
  }
}

/** Directives whose standing was computed for an earlier day are due again; how many ticks were missed does not matter. */
async function assessOutdated(house: House, actor: Actor, today: string): Promise<number> {
  const result = await house.recordFigures(actor, async (memory) => {
    const codes = await memory.directivesAssessedBefore(today);
    const facts: Fact[] =
      codes.length > 0
        ? [{ type: 'RecomputationRequested', why: `deadlines on ${today}`, scopes: codes.map(directiveScope) }]
        : [];
    return { facts, result: codes.length };
  });
  return typeof result === 'number' ? result : 0;
}
