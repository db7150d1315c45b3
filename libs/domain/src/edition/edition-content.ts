import type { MethodDefinition } from '../method/method-definition.ts';
import type { RedLineEvent } from '../method/red-line.ts';
import type { Period } from '../period/period.ts';
import type { Problem } from '../refusal.ts';

/** Grows when the content of editions takes another shape; a reader refuses what it does not know. */
export const editionFormat = 2;

/** Everything that was frozen of a ranking. Its canonical text is what the hash of the edition stands for. */
export interface EditionContent {
  readonly format: typeof editionFormat;
  readonly code: string;
  /** Place in the chain of all editions of the house, 1 the first. */
  readonly number: number;
  /** Hash of the edition frozen before this one; null for the first. */
  readonly previousHash: string | null;
  /** Code of the edition that this one corrects: one stopped by an upheld objection, else the one that was final. */
  readonly supersedes: string | null;
  readonly frozenAt: string;
  readonly noteZh: string;
  readonly noteEn: string;
  readonly period: Period;
  /** Position among the facts: everything before it is in the inputs. */
  readonly inputRevision: string;
  /** Some figure behind it is synthetic. */
  readonly synthetic: boolean;
  readonly method: {
    readonly code: string;
    readonly nameZh: string;
    readonly nameEn: string;
    readonly version: number;
    readonly definition: MethodDefinition;
  };
  /** What the clusters were called. */
  readonly clusters: readonly { readonly code: string; readonly nameZh: string; readonly nameEn: string }[];
  readonly inputs: EditionInputs;
  /** One for each unit of the inputs, in their order. */
  readonly results: readonly EditionResult[];
  /** Clusters that had figures and take no part because they were archived. */
  readonly archived: readonly { readonly code: string; readonly excluded: Problem }[];
}

/** All that the method reads besides itself. What is not in here, recomputing cannot know. */
export interface EditionInputs {
  /** By code, ascending. */
  readonly units: readonly EditionUnit[];
  readonly redLines: readonly RedLineEvent[];
  /** Of a method that looks at more than one period; absent for others. */
  readonly around?: EditionSurroundings;
}

/** The other periods a method looks at. */
export interface EditionSurroundings {
  /** All that were ranked with the version, in the order of time. */
  readonly ranked: readonly Period[];
  /** Those that are looked at besides the one that is ranked, in the order of time. */
  readonly periods: readonly {
    readonly period: Period;
    readonly units: readonly EditionUnit[];
    readonly redLines: readonly RedLineEvent[];
  }[];
}

export interface EditionUnit {
  readonly code: string;
  /** Figures by column; one that is missing is not there. */
  readonly values: Readonly<Record<string, number>>;
  /** Texts by grouping column. */
  readonly groups: Readonly<Record<string, string>>;
}

/** What came out for a unit; the lists follow the indicators and groups of the method. */
export interface EditionResult {
  readonly code: string;
  readonly score: number | null;
  readonly rank: number | null;
  readonly peerRank: number | null;
  readonly regionRank: number | null;
  readonly raw: readonly (number | null)[];
  readonly normalised: readonly (number | null)[];
  readonly points: readonly (number | null)[];
  readonly groups: readonly (number | null)[];
  readonly excluded: Problem | null;
  /** Code of the red line that blocks awards. */
  readonly awardBlocked: string | null;
}

/** Digest of a text, in hex (SHA-256). */
export type Digest = (text: string) => string;
