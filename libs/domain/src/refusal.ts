/** One thing that is wrong with an input. Texts for `code` stand in the contract, in both languages. */
export interface Problem {
  /** Stable, kebab-case, for example `value-out-of-range`. */
  readonly code: string;
  /** Where, as a dotted path into the input (`nodes.2.weight`); empty when it concerns the whole. */
  readonly path: string;
  /** What the text needs to be precise: `{ min: 0, max: 100 }`. */
  readonly params: Readonly<Record<string, string | number>>;
}

/** An expected "no": nothing was changed, and these are the reasons. Surprises are exceptions instead. */
export interface Refusal {
  readonly refused: readonly Problem[];
}

export function problem(code: string, params: Problem['params'] = {}, path = ''): Problem {
  return { code, path, params };
}

/** Refuse for one reason. */
export function refuse(code: string, params: Problem['params'] = {}, path = ''): Refusal {
  return { refused: [problem(code, params, path)] };
}

/** Refuse for every problem found, or `undefined` when there is none. */
export function refuseIfAny(problems: readonly Problem[]): Refusal | undefined {
  return problems.length > 0 ? { refused: problems } : undefined;
}

export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && Array.isArray((value as Partial<Refusal>).refused);
}
