import type { MethodDefinition } from '@jiju/domain';

type Screening = MethodDefinition['screening'];

/** A new screening counts what was reported; one that is there keeps what it counts. Without a share there is none. */
export function withScreening(screening: Screening, minimumShare: number | undefined): Screening {
  return minimumShare === undefined ? undefined : { of: 'reported', ...(screening && keptOf(screening)), minimumShare };
}

/** What is not said is the default of the data, which a typed digit does not change. */
const keptOf = ({ of = 'filled-in' }: NonNullable<Screening>) => ({ of });
