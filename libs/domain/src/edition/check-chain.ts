import { canonicalJson } from './canonical-json.ts';
import type { Digest, EditionContent } from './edition-content.ts';

/** An edition as it stands in the house. */
export interface ChainLink {
  readonly code: string;
  /** null: frozen before there was a chain. */
  readonly number: number | null;
  readonly hash: string;
  readonly content: Pick<EditionContent, 'code' | 'number' | 'previousHash'>;
}

/** What the audit said when an edition was frozen. */
export interface FrozenFact {
  readonly code: string;
  readonly hash: string;
}

export interface ChainFault {
  readonly code: string;
  /**
   * - `content`: the stored hash is not that of the stored content.
   * - `place`: code or number of the row are not those that were frozen.
   * - `gap`: editions between this one and the one before were taken out.
   * - `previous`: it does not name the hash of the edition before it.
   * - `audit`: the audit told of another hash when it was frozen, or of none.
   * - `gone`: the audit told of its freezing, and it is not there.
   */
  readonly what: 'content' | 'place' | 'gap' | 'previous' | 'audit' | 'gone';
}

/**
 * Prove all editions of a house: each against its hash, against the one before it and against the audit.
 * @param links in the order of the chain, those from before the chain first.
 */
export class ChainCheck {
  readonly faults: ChainFault[] = [];
  checked = 0;
  readonly #digest: Digest;
  readonly #told: Map<string, string>;
  #before: { readonly number: number; readonly hash: string } | undefined;

  constructor(told: readonly FrozenFact[], digest: Digest) {
    this.#digest = digest;
    this.#told = new Map(told.map(({ code, hash }) => [code, hash]));
  }

  next({ code, number, hash, content }: ChainLink): void {
    const find = (what: ChainFault['what'], isFault: boolean) => {
      if (isFault) this.faults.push({ code, what });
    };
    this.checked++;
    find('content', this.#digest(canonicalJson(content)) !== hash);
    if (number !== null) {
      find('place', content.code !== code || content.number !== number);
      find('gap', number !== (this.#before?.number ?? 0) + 1);
      find('previous', content.previousHash !== (this.#before?.hash ?? null));
    }
    find('audit', this.#told.get(code) !== hash);
    this.#told.delete(code);
    this.#before = { number: number ?? 0, hash };
  }

  /** Nothing comes after the last one: the audit must not know more. */
  end(): readonly ChainFault[] {
    for (const code of this.#told.keys()) this.faults.push({ code, what: 'gone' });
    return this.faults;
  }
}
