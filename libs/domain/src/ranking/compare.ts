/** A unit's place in one ranking; null when it was not ranked. */
export interface RankEntry {
  readonly id: string;
  readonly rank: number | null;
  readonly score: number | null;
}

export interface RankMovement extends RankEntry {
  readonly previousRank: number | null;
  readonly previousScore: number | null;
  /** Places gained (positive) or lost; null unless ranked both times. */
  readonly change: number | null;
  readonly scoreChange: number | null;
  /** `entered`: ranked now only, `left`: ranked before only, `unranked`: never. */
  readonly movement: 'up' | 'down' | 'same' | 'entered' | 'left' | 'unranked';
}

/** Movement of every unit that stands in either ranking, ordered by id. */
export function compareRankings(current: readonly RankEntry[], previous: readonly RankEntry[]): RankMovement[] {
  const before = new Map(previous.map((entry) => [entry.id, entry]));
  const now = new Map(current.map((entry) => [entry.id, entry]));
  const ids = [...new Set([...now.keys(), ...before.keys()])].sort((a, b) => (a < b ? -1 : 1));
  return ids.map((id) => {
    const { rank = null, score = null } = now.get(id) ?? {};
    const { rank: previousRank = null, score: previousScore = null } = before.get(id) ?? {};
    const change = rank === null || previousRank === null ? null : previousRank - rank;
    const scoreChange = score === null || previousScore === null ? null : score - previousScore;
    return {
      id,
      rank,
      score,
      previousRank,
      previousScore,
      change,
      scoreChange,
      movement: movementOf(rank, previousRank),
    };
  });
}

function movementOf(rank: number | null, previous: number | null): RankMovement['movement'] {
  if (rank === null) return previous === null ? 'unranked' : 'left';
  if (previous === null) return 'entered';
  return rank < previous ? 'up' : rank > previous ? 'down' : 'same';
}
