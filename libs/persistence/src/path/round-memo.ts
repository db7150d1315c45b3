/** Answers kept for one round. */
export class RoundMemo<T> {
  readonly #kept = new Map<string, Promise<T>>();

  get(key: string, read: () => Promise<T>): Promise<T> {
    const kept = this.#kept.get(key) ?? read();
    this.#kept.set(key, kept);
    return kept;
  }

  forget(key: string): void {
    this.#kept.delete(key);
  }
}
