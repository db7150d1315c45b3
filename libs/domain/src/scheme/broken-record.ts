import type { Frequency } from '../period/period.ts';
import { partsOfKey, type Scope } from '../scope/scope.ts';

/**
 * A stored record that cannot be made ready for use: damaged by hand, or written by a program that knew other rules. It is
 * set aside, and what depends on it keeps its last result, stale and with an error, until somebody puts it right.
 */
export type BrokenRecord =
  | { readonly kind: 'regions' | 'indicators' | 'award-schemes'; readonly code: string; readonly reason: string }
  | { readonly kind: 'clusters'; readonly id: number; readonly code: string; readonly reason: string }
  | {
      readonly kind: 'method-versions';
      readonly code: string;
      readonly reason: string;
      readonly method: string;
      readonly frequency: Frequency;
    }
  | { readonly kind: 'star-rules'; readonly code: string; readonly reason: string; readonly frequency: Frequency }
  | {
      readonly kind: 'directives';
      readonly code: string;
      readonly reason: string;
      readonly parentCode: string | null;
    };

/** The broken record that keeps a scope from being computed, if there is one. */
export function brokenBehind(scope: Scope, broken: readonly BrokenRecord[]): BrokenRecord | undefined {
  return broken.length === 0 ? undefined : broken.find((record) => stops(record, scope));
}

function stops(record: BrokenRecord, scope: Scope): boolean {
  const { subject } = partsOfKey(scope);
  switch (record.kind) {
    // The tree of regions says which cluster counts where, so nothing that counts clusters goes on without it.
    case 'regions':
      return true;
    // Whoever counts clusters would count one too few; the sheets of the others go on.
    case 'clusters':
      return scope.kind !== 'metric' || subject === String(record.id);
    // A sheet holds all values of a cluster, and is right only as a whole.
    case 'indicators':
      return scope.kind === 'metric' || scope.kind === 'total';
    case 'method-versions':
      return scope.kind === 'ranking' && subject === record.method;
    case 'star-rules':
      return scope.kind === 'star' && subject === record.code;
    case 'award-schemes':
      return scope.kind === 'award' && subject === record.code;
    // What it was part of would add up without it.
    case 'directives':
      return scope.kind === 'directive' && (subject === record.code || subject === record.parentCode);
  }
}

/** What is said of a scope that waits for a record to be put right. */
export function sayBroken({ kind, code, reason }: BrokenRecord): string {
  return `${kind} ${code} cannot be loaded: ${reason}`;
}
