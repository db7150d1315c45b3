import { subjectOf, type Fact } from '@jiju/domain';
import type { Finding } from '@jiju/contract';
import type { Actor, House } from '../path/house.ts';
import { verificationChanged } from './ask-verification.ts';
import type { VerificationBook, VerificationProgress } from './verification-memory.ts';
import { verifyInSteps, verifySample, type VerifiedStep } from './verify-results.ts';

export interface RunVerificationNeeds {
  readonly house: House;
  readonly book: VerificationBook;
  readonly actor: Actor;
  /** A name that no other process has. */
  readonly holder: string;
  readonly now: () => string;
  readonly onError: (error: unknown) => void;
  readonly isEnding?: () => boolean;
}

/** Findings kept in full, and the length of one; the rest are counted. */
const keptFindings = 50;
const longestDetail = 500;

/**
 * The machine room's part of a verification: takes the one that waits and works on it until it ends. Every step is kept,
 * so another worker goes on where this one stopped. Calls while it runs join it.
 */
export function createVerifier(needs: RunVerificationNeeds): () => Promise<void> {
  let running: Promise<void> | undefined;
  return () => {
    running ??= run(needs).finally(() => (running = undefined));
    return running;
  };
}

async function run({ house, book, actor, holder, now, onError, isEnding }: RunVerificationNeeds): Promise<void> {
  if (isEnding?.() === true) return;
  const taken = await book.take(holder);
  if (!taken) return;
  const { id, sample } = taken;
  const end = (state: 'done' | 'failed', error?: string): Promise<unknown> =>
    house.recordFigures(actor, async ({ verifications }) => {
      const ended = await verifications.end(id, {
        state,
        endedAt: now(),
        holder,
        ...(error !== undefined && { error }),
      });
      return { facts: ended ? [verificationChanged(ended)] : [], result: undefined };
    });
  try {
    let progress = taken.progress;
    if (progress.total === 0) progress = { ...progress, total: sample ?? (await house.countScopes()) };
    const steps = sample === null ? verifyInSteps(house, progress.place) : once(verifySample(house, sample));
    for await (const step of steps) {
      progress = addTo(progress, step);
      if (!(await book.step(id, holder, progress))) return;
      if (isEnding?.() === true) return await book.release(id, holder);
    }
    await end('done');
  } catch (error) {
    onError(error);
    await end('failed', error instanceof Error ? error.message : String(error));
  }
}

async function* once(step: Promise<Omit<VerifiedStep, 'place'>>): AsyncGenerator<VerifiedStep> {
  yield { ...(await step), place: null };
}

function addTo(before: VerificationProgress, step: VerifiedStep): VerificationProgress {
  const found: Finding[] = [
    ...step.drifted.map((fact): Finding => ({ ...subjectOf(fact), what: 'differs', detail: detailOf(fact) })),
    ...step.failed.map(({ scope, error }): Finding => ({
      ...scope,
      what: 'not-computable',
      detail: error.slice(0, longestDetail),
    })),
  ];
  return {
    place: step.place,
    total: before.total,
    looked: before.looked + step.looked,
    checked: before.checked + step.checked,
    drifted: before.drifted + step.drifted.length,
    failed: before.failed + step.failed.length,
    findings: [...before.findings, ...found].slice(0, keptFindings),
  };
}

/** What storing the right result would have told. */
function detailOf(fact: Fact): string {
  return JSON.stringify(fact).slice(0, longestDetail);
}
