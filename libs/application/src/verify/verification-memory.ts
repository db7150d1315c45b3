import type { Finding, Verification } from '@jiju/contract';
import type { ScopeKind } from '@jiju/domain';

/** Verifications inside a transaction. */
export interface VerificationMemory {
  /** The one that has not ended; a new one when there is none. */
  ask(asked: {
    readonly sample: number | null;
    readonly askedBy: string;
    readonly askedAt: string;
  }): Promise<{ readonly verification: Verification; readonly isNew: boolean }>;
  find(id: number): Promise<Verification | undefined>;
  /** Ends it; nothing when it had ended, or is in other hands than those of `holder`. */
  end(
    id: number,
    ending: {
      readonly state: 'done' | 'cancelled' | 'failed';
      readonly endedAt: string;
      readonly error?: string;
      readonly holder?: string;
    },
  ): Promise<Verification | undefined>;
}

/** How far a verification is: it goes on after this scope. */
export interface VerificationPlace {
  readonly kind: ScopeKind;
  readonly after: string;
}

export interface VerificationProgress {
  readonly place: VerificationPlace | null;
  readonly total: number;
  readonly looked: number;
  readonly checked: number;
  readonly drifted: number;
  readonly failed: number;
  readonly findings: readonly Finding[];
}

/** Verifications as the machine room works on them, step by step; each step is kept. */
export interface VerificationBook {
  /** Takes the one that waits, or whose holder has not been heard of for a while. */
  take(
    holder: string,
  ): Promise<
    { readonly id: number; readonly sample: number | null; readonly progress: VerificationProgress } | undefined
  >;
  /** @returns false when it is not to go on: it was called off, or is in other hands */
  step(id: number, holder: string, progress: VerificationProgress): Promise<boolean>;
  /** Leaves it for the next. */
  release(id: number, holder: string): Promise<void>;
}
