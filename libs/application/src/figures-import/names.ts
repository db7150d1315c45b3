/** A record that a file may name by its code or by its name in either language. */
export interface Named {
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
  /** Other names it goes by. */
  readonly aliases?: readonly string[];
}

/** Finds records by what people write. A name that means two records means none. */
export class Names {
  readonly #byCode = new Map<string, string>();
  readonly #byName = new Map<string, string | null>();

  constructor(records: readonly Named[]) {
    for (const { code, nameZh, nameEn, aliases = [] } of records) {
      this.#byCode.set(plain(code), code);
      for (const name of new Set([nameZh, nameEn, ...aliases].map(plain))) {
        if (name === '') continue;
        const known = this.#byName.get(name);
        this.#byName.set(name, known === undefined || known === code ? code : null);
      }
    }
  }

  /** The code; `null`: the name means several; `undefined`: nobody is called that. */
  find(text: string): string | null | undefined {
    return this.#byCode.get(plain(text)) ?? this.#byName.get(plain(text));
  }
}

/** Full-width letters, spaces and case tell nothing apart; a unit in brackets at the end belongs to the heading. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .toLowerCase()
    .replace(/\((?:[^()]*)\)$/, (unit) => (/^\((?:亿|万|%|千|平方|人|家|亩|km|公里|件|吨|项)/.test(unit) ? '' : unit));
}
