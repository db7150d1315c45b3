import {
  differencesOf,
  editionFormat,
  hashContent,
  inputsOf,
  isRefusal,
  recomputeEdition,
  refuse,
  type Digest,
  type EditionContent,
  type EditionInputs,
  type MethodDefinition,
  type Refusal,
} from '@jiju/domain';
import type { EditionInput } from '@jiju/contract';
import type { Actor, EditMemory, House } from '../path/house.ts';
import { appliedMethod } from '../ranking/applied-method.ts';
import type { EditionSource, StoredEdition } from './edition-memory.ts';
import { editionChanged } from './edition-changed.ts';

export interface FreezeEditionNeeds {
  readonly house: Pick<House, 'editRecords'>;
  /** SHA-256 in hex. */
  readonly hash: Digest;
  /** Now, as an instant in UTC. */
  readonly now: () => string;
}

/**
 * Freeze a ranking as it stands: the method version, everything it read and everything that came out, under one hash that
 * also covers the hash of the edition before. A ranking that is being computed again is refused; it would freeze what is
 * about to be wrong. So is one that cannot be reproduced from what is frozen with it.
 */
export function freezeEdition({ house, hash, now }: FreezeEditionNeeds) {
  return (actor: Actor, input: EditionInput): Promise<StoredEdition | Refusal> =>
    house.editRecords(actor, async (memory) => {
      const { editions } = memory;
      const { code, methodCode, periodCode } = input;
      if (await editions.findByCode(code)) return refuse('code-taken', { code }, 'code');
      const source = await editions.source(methodCode, periodCode);
      if (!source) return refuse('ranking-not-computed', { method: methodCode, period: periodCode }, 'periodCode');
      if (source.stale) return refuse('ranking-is-stale', {}, 'periodCode');
      const proven = await proveInputs(memory, input, source);
      if (isRefusal(proven)) return proven;
      const content = await contentOf(memory, input, { ...source, ...proven, frozenAt: now() });
      const edition = await editions.insert(content, hashContent(content, hash));
      return { facts: [editionChanged('created', undefined, edition)], result: edition };
    });
}

interface Proven {
  readonly definition: MethodDefinition;
  readonly inputs: EditionInputs;
}

/** What the stored results follow from, to the last digit. */
async function proveInputs(
  memory: EditMemory,
  { methodCode, periodCode }: EditionInput,
  { methodVersion, results }: EditionSource,
): Promise<Proven | Refusal> {
  const applied = await appliedMethod(await memory.bench(), methodCode, periodCode);
  if (applied?.version !== methodVersion) return refuse('ranking-is-stale', {}, 'periodCode');
  const { definition } = applied.plan;
  const inputs = inputsOf(applied);
  const computed = recomputeEdition(definition, periodCode, inputs);
  if (isRefusal(computed)) throw new Error(`A stored method is not sound: ${methodCode}`);
  const [first] = differencesOf(results, computed, 'results');
  return first ? refuse('edition-not-reproducible', { place: first.path }) : { definition, inputs };
}

async function contentOf(
  { editions }: EditMemory,
  { code, methodCode, periodCode, noteZh, noteEn }: EditionInput,
  frozen: EditionSource & Proven & { readonly frozenAt: string },
): Promise<EditionContent> {
  const before = await editions.last();
  // What differs is said against the list that holds; where none does, against the one that was stopped.
  const old = (await editions.finalOf(methodCode, periodCode)) ?? (await editions.upheldOf(methodCode, periodCode))[0];
  const { methodVersion, methodName, definition, synthetic, inputRevision, frozenAt } = frozen;
  return {
    format: editionFormat,
    code,
    number: (before?.number ?? 0) + 1,
    previousHash: before?.hash ?? null,
    supersedes: old?.code ?? null,
    frozenAt,
    noteZh,
    noteEn,
    period: periodCode,
    inputRevision,
    synthetic,
    method: { code: methodCode, ...methodName, version: methodVersion, definition },
    clusters: frozen.clusters,
    inputs: frozen.inputs,
    results: frozen.results,
    archived: frozen.archived,
  };
}
