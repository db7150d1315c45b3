import type { BrokenRecord, Fact, Refusal, Scheme, Scope, ScopeKind } from '@jiju/domain';
import type { UserAccess } from '../access/access-memory.ts';
import type { EditionMemory } from '../edition/edition-memory.ts';
import type { ObjectionMemory } from '../edition/objection-memory.ts';
import type { ObservationMemory } from '../observation/observation-memory.ts';
import type { ReportedFigures } from '../observation/reported-figures.ts';
import type { JudgedPeriods } from '../rule/judged-periods.ts';
import type { RecordMemory } from '../record/record-memory.ts';
import type { Workbench } from '../recompute/workbench.ts';
import type { RobustnessMemory } from '../robustness/robustness-memory.ts';
import type { SavedViewMemory } from '../saved-view/saved-view-memory.ts';
import type { VerificationMemory } from '../verify/verification-memory.ts';

/** Who does it, as the audit will say. */
export interface Actor {
  /** Login of a user, or the name of a process. */
  readonly login: string;
  readonly requestId: string;
  /** The request carries a key and shall be done once. */
  readonly once?: Once;
}

/**
 * A request that may be sent again under its key: the transaction of its write keeps the answer with it. Whoever lost the
 * key to another in the meantime is refused, and writes nothing.
 */
export interface Once {
  readonly userId: number;
  readonly key: string;
  /** When the key was taken, as the database says it: nobody else took it at that instant. */
  readonly takenAt: string;
  /** HTTP status of the answer. */
  readonly status: number;
  /** The answer in the words of the wire, where they are not those of the result. */
  readonly answerOf?: (result: unknown) => unknown;
}

/** What a use case wants to be true: the facts, and the answer for whoever asked. */
export interface Outcome<T> {
  readonly facts: readonly Fact[];
  /** Who did each of the facts, in their order; absent: all of them the actor of the transaction. */
  readonly by?: readonly Actor[];
  readonly result: T;
}

/** What a transaction that writes figures, or what nothing is computed from, can see and touch. */
export interface FigureMemory {
  readonly scheme: Scheme;
  readonly observations: ObservationMemory;
  /** Codes of directives whose stored standing is of an earlier day, or of none. */
  directivesAssessedBefore(day: string): Promise<string[]>;
  readonly verifications: VerificationMemory;
  readonly robustness: RobustnessMemory;
  readonly savedViews: SavedViewMemory;
}

/** What a transaction that edits records can see and touch. */
export interface EditMemory {
  /** The records as they were before the edit. */
  readonly scheme: Scheme;
  readonly records: RecordMemory;
  readonly editions: EditionMemory;
  readonly objections: ObjectionMemory;
  /** What rankings are computed from, as a round of computing sees it. */
  bench(): Promise<Workbench>;
  readonly reported: ReportedFigures;
  readonly judged: JudgedPeriods;
  readonly users: UserAccess;
}

/**
 * The one door. Each verb opens one transaction, lets `work` decide and write, and then writes down the facts and the
 * scopes they make stale in that same transaction. A refusal or an exception leaves everything as it was. The bell rings
 * after the commit.
 */
export interface House {
  /** For figures: many may do so at once. */
  recordFigures<T>(actor: Actor, work: (memory: FigureMemory) => Promise<Outcome<T> | Refusal>): Promise<T | Refusal>;
  /** For records: one at a time, and never while figures are being written, because they say what follows from figures. */
  editRecords<T>(actor: Actor, work: (memory: EditMemory) => Promise<Outcome<T> | Refusal>): Promise<T | Refusal>;
  /** For results: claims stale scopes, at most `limit` of them. Without a scope: nothing stale could be taken. */
  recompute(actor: Actor, limit: number, work: (bench: Workbench, taken: Taken) => Promise<Computed>): Promise<Taken>;
  /** A round that threw was at these scopes: set them aside for a while, with the reason, so that others go on. */
  setAside(scopes: readonly Scope[], reason: string): Promise<void>;
  /**
   * Show work a bench over one snapshot and forget what it writes. Stale scopes are left out of `scopes`.
   * Directives are assessed for the day of their stored assessment.
   */
  inspect<T>(scopes: readonly Scope[], work: (bench: Workbench, fresh: readonly Scope[]) => Promise<T>): Promise<T>;
  /** Every scope of a kind that has something to compute, in the order of the keys after `after`. */
  scopesOf(kind: ScopeKind, after: string, limit: number): Promise<Scope[]>;
  /** Records that cannot be loaded; what depends on them waits for somebody to put them right. */
  brokenRecords(): Promise<readonly BrokenRecord[]>;
  /** How many those are, of all kinds. */
  countScopes(): Promise<number>;
  /** That many scopes of any kind, by chance. */
  sampleScopes(count: number): Promise<Scope[]>;
}

/** What one round of computing took. */
export interface Taken {
  readonly scopes: readonly Scope[];
  /**
   * How much that is: everything stale that was free, whole periods of it (of one stage: there is more), or a part of one
   * period, which alone has more than one round may take.
   */
  readonly extent: 'all' | 'periods' | 'part';
}

/** A round threw while it held these scopes. */
export class RoundFailed extends Error {
  readonly scopes: readonly Scope[];
  constructor(scopes: readonly Scope[], cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.scopes = scopes;
  }
}

/** What one round of computing wants to be written down. */
export interface Computed {
  readonly facts: readonly Fact[];
  /** Stale now, and left for a later round or another worker. */
  readonly stale: readonly Scope[];
  /** Claimed and not computed, because a record they depend on cannot be loaded: they stay stale, with the reason. */
  readonly blocked?: readonly { readonly scope: Scope; readonly reason: string }[];
}
