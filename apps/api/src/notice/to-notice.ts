import type { Notice } from '@jiju/contract';
import type { Unissued } from '@jiju/domain';

/** A fact as the board reads it: without its values. */
export interface ToldFact {
  readonly position: string;
  readonly type: string;
  readonly subjectKind: string;
  readonly subjectKey: string;
  readonly actor: string;
  readonly at: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** A notice, and whether it is of something that was not issued: not everybody is told. */
export interface ToldNotice extends Notice {
  readonly unissued: Unissued | undefined;
}

const mostIds = 200;

/** What an open page is told of a fact: where to look, and whom it concerns. */
export function toNotice({ data, ...fact }: ToldFact): ToldNotice {
  const ids = idsOf(fact.type, fact.subjectKind, data);
  return {
    ...fact,
    at: new Date(fact.at).toISOString(),
    ids: ids.length > mostIds ? [] : ids,
    unissued: data['unissued'] as Unissued | undefined,
  };
}

function idsOf(type: string, subjectKind: string, data: ToldFact['data']): (number | string)[] {
  const list = (name: string): (number | string)[] =>
    Array.isArray(data[name]) ? (data[name] as (number | string)[]) : [];
  switch (type) {
    case 'ObservationsRecorded':
      return [Number(data['clusterId'])];
    case 'MetricsChanged':
    case 'RankingChanged':
      return list('clusterIds');
    case 'StarRatingsChanged':
      return (list('changes') as unknown as [number][]).map(([id]) => id);
    case 'AwardChanged':
      return [...list('entered'), ...list('left')];
    case 'RecordChanged':
      return subjectKind === 'clusters' ? [Number(data['id'])] : [String(data['code'])];
    default:
      return typeof data['code'] === 'string' ? [data['code']] : [];
  }
}
