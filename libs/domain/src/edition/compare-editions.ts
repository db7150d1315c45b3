import { compareRankings, type RankMovement } from '../ranking/compare.ts';
import { differencesOf, type Difference } from './differences.ts';
import type { EditionContent, EditionUnit } from './edition-content.ts';

/** What differs between an edition and the one it takes the place of, from what was frozen in both. */
export interface EditionDifference {
  readonly before: EditionSide;
  readonly after: EditionSide;
  /** Where the definitions of the method differ. */
  readonly method: readonly Difference[];
  /** Clusters whose rank differs, best new rank first, those that are ranked no longer at their end; then those where only the score does. */
  readonly clusters: readonly (RankMovement & ClusterNames)[];
  readonly entered: readonly string[];
  readonly left: readonly string[];
  /** Figures that differ; `null`: there was none. */
  readonly figures: readonly FigureDifference[];
  /** Texts (status, level, region, peer group, tags) that differ. */
  readonly texts: readonly TextDifference[];
  /** The red lines crossed are not the same. */
  readonly redLines: boolean;
}

export interface EditionSide {
  readonly code: string;
  readonly frozenAt: string;
  readonly hash: string;
  readonly methodVersion: number;
  readonly ranked: number;
}

interface ClusterNames {
  readonly nameZh: string;
  readonly nameEn: string;
}
export interface FigureDifference extends ClusterNames {
  readonly code: string;
  readonly column: string;
  readonly before: number | null;
  readonly after: number | null;
}
export interface TextDifference extends ClusterNames {
  readonly code: string;
  readonly column: string;
  readonly before: string | null;
  readonly after: string | null;
}

interface Frozen {
  readonly content: EditionContent;
  readonly hash: string;
}

/** The difference note (差异说明) of a corrected edition. */
export function compareEditions(before: Frozen, after: Frozen): EditionDifference {
  const [a, b] = [before.content, after.content];
  const names = new Map([...a.clusters, ...b.clusters].map((cluster) => [cluster.code, cluster]));
  const named = (code: string): ClusterNames => {
    const { nameZh = code, nameEn = '' } = names.get(code) ?? {};
    return { nameZh, nameEn };
  };
  const moves = compareRankings(placesOf(b), placesOf(a));
  return {
    before: sideOf(before),
    after: sideOf(after),
    method: differencesOf(a.method.definition, b.method.definition),
    clusters: moves
      .filter(({ change, scoreChange, movement }) => change !== 0 || scoreChange !== 0 || movement !== 'same')
      .filter(({ movement }) => movement !== 'unranked')
      .sort(
        (one, other) =>
          Number(one.movement === 'same') - Number(other.movement === 'same') ||
          (one.rank ?? Infinity) - (other.rank ?? Infinity) ||
          (one.id < other.id ? -1 : 1),
      )
      .map((move) => ({ ...move, ...named(move.id) })),
    entered: moves.filter(({ movement }) => movement === 'entered').map(({ id }) => id),
    left: moves.filter(({ movement }) => movement === 'left').map(({ id }) => id),
    figures: changesIn(a, b, (unit) => unit.values).map((change) => ({ ...change, ...named(change.code) })),
    texts: changesIn(a, b, (unit) => unit.groups).map((change) => ({ ...change, ...named(change.code) })),
    redLines: differencesOf(a.inputs.redLines, b.inputs.redLines).length > 0,
  };
}

const placesOf = ({ results }: EditionContent) => results.map(({ code, rank, score }) => ({ id: code, rank, score }));

function sideOf({ content: { code, frozenAt, method, results }, hash }: Frozen): EditionSide {
  const ranked = results.filter(({ rank }) => rank !== null).length;
  return { code, frozenAt, hash, methodVersion: method.version, ranked };
}

interface Change<T> {
  readonly code: string;
  readonly column: string;
  readonly before: T | null;
  readonly after: T | null;
}

function changesIn<T>(
  before: EditionContent,
  after: EditionContent,
  partOf: (unit: EditionUnit) => Readonly<Record<string, T>>,
): Change<T>[] {
  const unitsOf = ({ inputs }: EditionContent) => new Map(inputs.units.map((unit) => [unit.code, partOf(unit)]));
  const [then, now] = [unitsOf(before), unitsOf(after)];
  const codes = [...new Set([...then.keys(), ...now.keys()])].sort((a, b) => (a < b ? -1 : 1));
  return codes.flatMap((code) => {
    const [one, other] = [then.get(code) ?? {}, now.get(code) ?? {}];
    return [...new Set([...Object.keys(one), ...Object.keys(other)])].flatMap((column) =>
      one[column] === other[column]
        ? []
        : [{ code, column, before: one[column] ?? null, after: other[column] ?? null }],
    );
  });
}
