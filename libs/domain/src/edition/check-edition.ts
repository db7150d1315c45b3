import { isRefusal, type Problem } from '../refusal.ts';
import { canonicalJson } from './canonical-json.ts';
import { byCode, differencesOf, type Difference } from './differences.ts';
import type { Digest, EditionContent } from './edition-content.ts';
import { recomputeEdition } from './recompute-edition.ts';
import { sealParts } from './seal-parts.ts';

/** An edition as it is exported: the content, what proves it, and what helps to find the place of an alteration. */
export interface EditionFile extends EditionContent {
  readonly hash: string;
  readonly seals: Readonly<Record<string, string>>;
}

/** Something that is not as it was frozen. */
export type EditionFault =
  /** The hash is not that of the content. */
  | { readonly what: 'hash'; readonly said: string; readonly found: string }
  /** A part is not what its seal says, or is missing, or has none. */
  | { readonly what: 'part'; readonly path: string }
  /** The method and inputs give something else. */
  | { readonly what: 'result'; readonly difference: Difference }
  | { readonly what: 'method'; readonly problem: Problem | undefined };

/** The file of an edition. */
export function exportEdition(content: EditionContent, hash: string, digest: Digest): EditionFile {
  return { ...content, hash, seals: sealParts(content, digest) };
}

/** What the hash of an edition is taken of. */
export function hashContent(content: EditionContent, digest: Digest): string {
  return digest(canonicalJson(content));
}

export function contentOf({ hash: _hash, seals: _seals, ...content }: EditionFile): EditionContent {
  return content;
}

/**
 * Prove a file by itself: the hash over the content, the seal of every part, and the ranking computed again from its inputs.
 * Whoever alters a file and seals it again consistently is found by the chain and by the stored edition only.
 */
export function checkEdition(file: EditionFile, digest: Digest): EditionFault[] {
  const content = contentOf(file);
  const found = hashContent(content, digest);
  const wrongHash: EditionFault[] = found === file.hash ? [] : [{ what: 'hash', said: file.hash, found }];
  const parts = differencesOf(file.seals, sealParts(content, digest)).map(({ path }): EditionFault => ({
    what: 'part',
    path,
  }));
  return [...wrongHash, ...parts, ...checkResults(content)];
}

function checkResults({ method, period, inputs, results }: EditionContent): EditionFault[] {
  // A unit that stands twice is no table; nothing can be computed of it.
  const tables = [
    { path: 'inputs', units: inputs.units },
    ...(inputs.around?.periods ?? []).map(({ period: one, units }) => ({ path: `inputs.around.${one}`, units })),
  ];
  const twice = tables.find(({ units }) => units.length > 0 && !byCode(units));
  if (twice) return [{ what: 'part', path: `${twice.path}.units` }];
  const computed = recomputeEdition(method.definition, period, inputs);
  if (isRefusal(computed)) return [{ what: 'method', problem: computed.refused[0] }];
  return differencesOf(results, computed, 'results').map((difference) => ({ what: 'result', difference }));
}
