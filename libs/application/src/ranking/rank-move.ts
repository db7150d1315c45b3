import type { RankMove } from '@jiju/contract';
import { addPeriods, isRefusal, type Crossings, type Period, type Refusal } from '@jiju/domain';
import type { AskedVersion } from '../method/version-effect.ts';
import type { explainPlace } from './explain-place.ts';

/** Which move is asked about; what is not said of the other side is as on this one. */
export interface RankMoveQuestion {
  readonly methodCode: string;
  readonly periodCode: Period;
  readonly clusterId: number;
  readonly asOf?: string | undefined;
  readonly version?: number | undefined;
  /** The period before, or the same where another knowledge or version is named. */
  readonly against?: Period | undefined;
  /** `now`: as it is known now. */
  readonly againstAsOf?: string | undefined;
  readonly againstVersion?: number | undefined;
}

export interface RankMoveNeeds {
  readonly explain: Pick<ReturnType<typeof explainPlace>, 'move'>;
  /** The instant that a day or an instant means; nothing for the present. */
  readonly momentOf: (asOf: string | undefined) => string | undefined;
  /** The version of that number, a draft as well, where whoever asks may see it. */
  readonly versionNumbered: (methodCode: string, number: number) => Promise<AskedVersion | undefined>;
  /** What clusters were called, by code. */
  readonly namesAsKnown: (
    asOf: string | undefined,
    codes: readonly string[],
  ) => Promise<ReadonlyMap<string, { readonly id: number; readonly nameZh: string; readonly nameEn: string }>>;
}

/** Why a cluster stands elsewhere than on another side, with what was compared and who went by. */
export function rankMove({ explain, momentOf, namesAsKnown, versionNumbered }: RankMoveNeeds) {
  return async (asked: RankMoveQuestion): Promise<RankMove | Refusal> => {
    const { methodCode, periodCode, clusterId, asOf, againstAsOf = asOf, version, againstVersion } = asked;
    const sameSide = asked.againstAsOf === undefined && version === undefined && againstVersion === undefined;
    const versionOf = async (number: number | undefined) =>
      number === undefined ? undefined : ((await versionNumbered(methodCode, number)) ?? number);
    const against = asked.against ?? (sameSide ? addPeriods(periodCode, -1) : periodCode);
    const move = await explain.move(
      { method: methodCode, period: periodCode, clusterId, moment: momentOf(asOf), version: await versionOf(version) },
      {
        period: against,
        moment: againstAsOf === 'now' ? undefined : momentOf(againstAsOf),
        version: await versionOf(againstVersion),
      },
    );
    if (isRefusal(move)) return move;
    return {
      ...{ methodCode, periodCode, against, clusterId },
      ...{ asOf: asOf ?? null, againstAsOf: againstAsOf ?? null },
      ...{ version: version ?? null, againstVersion: againstVersion ?? null },
      ...move,
      parts: [...move.parts],
      others: [...move.others],
      crossings: await named(move.crossings, (codes) => namesAsKnown(asOf, codes)),
    };
  };
}

/** Who went by, with the names they had. */
async function named(
  { passedBy, passed }: Crossings,
  namesOf: (codes: readonly string[]) => ReturnType<RankMoveNeeds['namesAsKnown']>,
): Promise<RankMove['crossings']> {
  const names = await namesOf([...passedBy, ...passed].map(({ id }) => id));
  const withNames = (crossings: Crossings['passed']) =>
    crossings.flatMap(({ id: clusterCode, from, to }) => {
      const found = names.get(clusterCode);
      if (!found) return [];
      const { id: clusterId, nameZh, nameEn } = found;
      return [{ clusterId, clusterCode, nameZh, nameEn, from, to }];
    });
  return { passedBy: withNames(passedBy), passed: withNames(passed) };
}
