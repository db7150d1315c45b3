import { problem, rankingScope, sensitivity, simulate, type Problem, type Regenerated } from '@jiju/domain';
import type { Actor, House } from '../path/house.ts';
import { appliedMethod } from '../ranking/applied-method.ts';
import { copyOf } from '../ranking/copy-of.ts';
import { robustnessChanged } from './ask-robustness.ts';
import type { RobustnessBook, StoredRanking, TakenRobustness } from './robustness-memory.ts';
import { robustnessResultOf } from './robustness-result.ts';

export interface RunRobustnessNeeds {
  readonly house: Pick<House, 'inspect' | 'recordFigures'>;
  readonly book: RobustnessBook;
  readonly actor: Actor;
  /** A name that no other process has. */
  readonly holder: string;
  readonly now: () => string;
  /** Tells milliseconds, and lets others work before a long computation goes on. */
  readonly pace: { elapsed(): number; turn(): Promise<void> };
  readonly onError: (error: unknown) => void;
  readonly isEnding?: () => boolean;
}

/** Milliseconds of computing before others have their turn, and between two steps that are kept. */
const slice = 10;
const stepEvery = 300;
/** How long a ranking may be stale before nobody waits for it any more. */
const patience = 10 * 60_000;

/**
 * The machine room's part: takes what waits, one after the other. What a killed worker had begun is begun anew by the next and
 * comes out the same, for it is seeded. Calls while it runs join it.
 */
export function createRobustnessRunner(needs: RunRobustnessNeeds): () => Promise<void> {
  let running: Promise<void> | undefined;
  return () => {
    running ??= run(needs).finally(() => (running = undefined));
    return running;
  };
}

async function run(needs: RunRobustnessNeeds): Promise<void> {
  const { book, holder, isEnding, onError } = needs;
  while (isEnding?.() !== true) {
    const taken = await book.take(holder);
    if (!taken) return;
    try {
      await assess(needs, taken);
    } catch (error) {
      onError(error);
      const detail = error instanceof Error ? error.message : String(error);
      await fail(needs, taken, problem('robustness-broke-off', { detail: detail.slice(0, 500) }));
    }
  }
}

async function assess(needs: RunRobustnessNeeds, taken: TakenRobustness): Promise<void> {
  const { house, book, actor, holder, now } = needs;
  const { id, runs, draws } = taken;
  const read = await readFrom(needs, taken);
  if (read === 'gone') return fail(needs, taken, problem('robustness-ranking-gone'));
  if (read === 'stale') {
    const waited = Date.parse(now()) - Date.parse(taken.askedAt);
    return waited > patience ? fail(needs, taken, problem('robustness-ranking-waits')) : book.release(id, holder, true);
  }
  const { input, ranking } = read;
  const goOn = keepSteps(needs, id);
  const simulation = await inSlices(simulate(input, runs), needs.pace, goOn);
  if (!simulation) return;
  const sensed = draws > 0 ? await inSlices(sensitivity(input, draws), needs.pace, (done) => goOn(runs + done)) : null;
  if (sensed === undefined) return;
  const result = robustnessResultOf(simulation, sensed);
  await house.recordFigures(actor, async ({ robustness }) => {
    const ended = await robustness.end(id, { state: 'done', endedAt: now(), holder, computed: { ranking, result } });
    return { facts: ended ? [robustnessChanged(ended)] : [], result: undefined };
  });
}

/**
 * Everything the ranking follows from, and the stored ranking that follows from it: nothing of it was stale in the snapshot, and no
 * other was stored around it.
 */
async function readFrom(
  { house, book }: RunRobustnessNeeds,
  { method, period, assumptions, seed }: TakenRobustness,
): Promise<{ readonly input: Regenerated; readonly ranking: StoredRanking } | 'gone' | 'stale'> {
  const before = await book.ranking(method, period);
  if (!before) return 'gone';
  const scope = rankingScope(period, method);
  const applied = await house.inspect([scope], async (bench, fresh) =>
    fresh.length === 0 ? 'stale' : copyOf(await appliedMethod(bench, method, period)),
  );
  if (!applied) return 'gone';
  const ranking = await book.ranking(method, period);
  if (applied === 'stale' || ranking?.version !== before.version) return 'stale';
  const { plan, table, events } = applied;
  return { input: { definition: plan.definition, table, events, assumptions, seed }, ranking };
}

/** Tells the book how far it is every so often; false when it is not to go on. */
function keepSteps({ book, holder, pace, isEnding }: RunRobustnessNeeds, id: number) {
  let told = pace.elapsed();
  return async (done: number): Promise<boolean> => {
    if (isEnding?.() === true) {
      await book.release(id, holder, false);
      return false;
    }
    if (pace.elapsed() - told < stepEvery) return true;
    told = pace.elapsed();
    return book.step(id, holder, done);
  };
}

/** A computation that yields how much is done, with turns for others in between; undefined when it was not to go on. */
async function inSlices<T>(
  steps: Generator<number, T, void>,
  pace: RunRobustnessNeeds['pace'],
  goOn: (done: number) => Promise<boolean>,
): Promise<T | undefined> {
  let began = pace.elapsed();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (pace.elapsed() - began < slice) continue;
    await pace.turn();
    if (!(await goOn(step.value))) return undefined;
    began = pace.elapsed();
  }
}

async function fail({ house, actor, holder, now }: RunRobustnessNeeds, { id }: TakenRobustness, why: Problem) {
  await house.recordFigures(actor, async ({ robustness }) => {
    const ended = await robustness.end(id, { state: 'failed', endedAt: now(), holder, problem: why });
    return { facts: ended ? [robustnessChanged(ended)] : [], result: undefined };
  });
}
