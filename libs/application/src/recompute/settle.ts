/** What is left of the scopes that somebody asked for. */
export interface Unfinished {
  /** Not taken up yet, or in the hands of another worker. */
  readonly waiting: number;
  /** Failed, and set aside for a while. */
  readonly failing: number;
}

export interface SettleNeeds {
  readonly drain: () => Promise<void>;
  readonly look: () => Promise<Unfinished>;
  readonly pace: { elapsed(): number; rest(milliseconds: number): Promise<void> };
  /** Told when there is less than before. */
  readonly onProgress: (left: Unfinished) => void;
  /** Milliseconds without any progress after which it gives up: whoever holds the rest may hang. */
  readonly patience?: number;
}

const between = 250;

/**
 * Compute what is stale together with whoever else does: what others hold is theirs to finish and is waited for.
 * @returns what is left: nothing, what failed, or what did not move for as long as the patience lasts
 */
export async function settle({ drain, look, pace, onProgress, patience = 60_000 }: SettleNeeds): Promise<Unfinished> {
  let least = Infinity;
  let moved = pace.elapsed();
  for (;;) {
    await drain();
    const left = await look();
    if (left.waiting < least) {
      least = left.waiting;
      moved = pace.elapsed();
      onProgress(left);
    }
    if (left.waiting === 0 || pace.elapsed() - moved >= patience) return left;
    await pace.rest(between);
  }
}
