import { regionLevels } from '../region/region-level.ts';

/** What may stand at one place between the brackets of a function. */
export type Parameter =
  | { readonly kind: 'expression' }
  | { readonly kind: 'code' }
  | { readonly kind: 'level' }
  | { readonly kind: 'whole'; readonly min: number; readonly max: number; readonly default?: number };

export interface FunctionSignature {
  readonly parameters: readonly Parameter[];
  /** Whether the last parameter may be repeated. */
  readonly repeats?: true;
}

const expression: Parameter = { kind: 'expression' };
const signatures = {
  prev: { parameters: [expression, { kind: 'whole', min: 1, max: 120, default: 1 }] },
  lastyear: { parameters: [expression] },
  growth: { parameters: [expression] },
  rolling: { parameters: [expression, { kind: 'whole', min: 1, max: 120 }] },
  ytd: { parameters: [expression] },
  cagr: { parameters: [expression, { kind: 'whole', min: 1, max: 50 }] },
  share: { parameters: [{ kind: 'code' }, { kind: 'level' }] },
  min: { parameters: [expression, expression], repeats: true },
  max: { parameters: [expression, expression], repeats: true },
  abs: { parameters: [expression] },
  ln: { parameters: [expression] },
  round: { parameters: [expression, { kind: 'whole', min: 0, max: 10, default: 0 }] },
} satisfies Record<string, FunctionSignature>;

export type FunctionName = keyof typeof signatures;

// A Map and not the object above: names come from users, and `constructor` must be an unknown one.
const byName = new Map<string, FunctionSignature>(Object.entries(signatures));

export const functionNames: readonly string[] = [...byName.keys()];

/** The signature of a function by its name in small letters, `undefined` when there is none. */
export function signatureOf(name: string): FunctionSignature | undefined {
  return byName.get(name);
}

/** The arguments a function takes, as shown in messages: `1-2`, `2`, `2+`. */
export function argumentCount(signature: FunctionSignature): string {
  const needed = neededArguments(signature);
  if (signature.repeats) return `${needed}+`;
  return needed === signature.parameters.length ? String(needed) : `${needed}-${signature.parameters.length}`;
}

/** The arguments that cannot be left out. */
export function neededArguments(signature: FunctionSignature): number {
  return signature.parameters.filter((each) => each.kind !== 'whole' || each.default === undefined).length;
}

export const levelNames: ReadonlySet<string> = new Set(regionLevels);
