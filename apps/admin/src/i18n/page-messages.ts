/** Messages of one page folder: the same keys and placeholders in both languages, held by a spec. */
export interface PageMessages {
  readonly zh: MessageTree;
  readonly en: MessageTree;
}

export interface MessageTree {
  readonly [key: string]: string | MessageTree;
}

/** Joins trees; of two texts with one key the later one holds. */
export function mergeMessages(trees: readonly MessageTree[]): MessageTree {
  const merged: Record<string, string | MessageTree> = {};
  for (const tree of trees) {
    for (const [key, value] of Object.entries(tree)) {
      const before = merged[key];
      const both = typeof before === 'object' && typeof value === 'object';
      merged[key] = both ? mergeMessages([before, value]) : value;
    }
  }
  return merged;
}
