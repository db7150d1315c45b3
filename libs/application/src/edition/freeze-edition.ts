import {
  clustersByCode,
  compileMethod,
  isRefusal,
  lastDay,
  refuse,
  statusOn,
  type Period,
  type Refusal,
  type Scheme,
} from '@jiju/domain';
import type { EditionInput } from '@jiju/contract';
import type { Actor, House } from '../path/house.ts';
import { canonicalJson } from './canonical-json.ts';
import type { EditionSource, StoredEdition } from './edition-memory.ts';
import { editionChanged } from './edition-changed.ts';

export interface FreezeEditionNeeds {
  readonly house: House;
  /** SHA-256 in hex. */
  readonly hash: (text: string) => string;
}

/**
 * Freeze a ranking as it stands: the method version, everything it read and everything that came out, under one hash. A
 * ranking that is being computed again is refused; it would freeze what is about to be wrong.
 */
export function freezeEdition({ house, hash }: FreezeEditionNeeds) {
  return (actor: Actor, input: EditionInput): Promise<StoredEdition | Refusal> =>
    house.editRecords(actor, async ({ scheme, editions }) => {
      const { code, methodCode, periodCode } = input;
      if (await editions.findByCode(code)) return refuse('code-taken', { code }, 'code');
      const source = await editions.source(methodCode, periodCode);
      if (!source) return refuse('ranking-not-computed', { method: methodCode, period: periodCode }, 'periodCode');
      if (source.stale) return refuse('ranking-is-stale', {}, 'periodCode');
      const content = contentOf(scheme, methodCode, periodCode, source);
      const supersedes = (await editions.finalOf(methodCode, periodCode))?.code ?? null;
      const edition = await editions.insert({ ...input, supersedes, content, hash: hash(canonicalJson(content)) });
      return { facts: [editionChanged('created', undefined, edition)], result: edition };
    });
}

/** What came out for a cluster that nothing was computed for. */
const unranked = {
  score: null,
  rank: null,
  peerRank: null,
  regionRank: null,
  raw: [],
  normalised: [],
  points: [],
  groups: [],
  awardBlocked: null,
};

/** Only what the method reads of the figures: a later indicator that it does not know is no part of the edition. */
function contentOf(
  scheme: Scheme,
  method: string,
  period: Period,
  { methodVersion, definition, clusters, archived }: EditionSource,
): unknown {
  const plan = compileMethod(definition);
  if (isRefusal(plan)) throw new Error(`A stored method is not sound: ${method}`);
  const traits = clustersByCode(scheme);
  const day = lastDay(period);
  return {
    method: { code: method, version: methodVersion, definition },
    period,
    inputs: clusters.map(({ code, values }) => {
      const cluster = traits.get(code);
      return {
        code,
        values: Object.fromEntries(
          plan.reads.flatMap((column) => (column in values ? [[column, values[column]]] : [])),
        ),
        groups: cluster && {
          status: statusOn(cluster.statusHistory, day),
          level: cluster.level,
          region: cluster.regionCode,
          city: cluster.regions.city ?? '',
          tags: cluster.tags,
          peerGroup: cluster.peerGroup,
        },
      };
    }),
    redLines: scheme.redLineEvents.get(period) ?? [],
    results: [
      ...clusters.map(({ code, result }) => ({ code, ...result })),
      ...archived.map((one) => ({ ...unranked, ...one })),
    ].sort((a, b) => (a.code < b.code ? -1 : 1)),
  };
}
