import type { Period } from '../period/period.ts';
import { rankingScope, type Scope } from '../scope/scope.ts';
import { periodsLookingAt } from './periods-of-version.ts';
import type { MethodVersionTraits, Scheme } from './scheme.ts';
import { versionOver } from './version-at.ts';

/** Rankings, of whatever period, whose version looks at this period and reads what is asked for. */
export function rankingsLookingAt(
  period: Period,
  scheme: Pick<Scheme, 'methods' | 'calendar'>,
  reads: (version: MethodVersionTraits) => boolean = () => true,
): Scope[] {
  return scheme.methods.flatMap((method) =>
    periodsLookingAt(period, method, scheme)
      .filter((one) => {
        const version = versionOver(method.versions, one);
        return version !== undefined && reads(version);
      })
      .map((one) => rankingScope(one, method.code)),
  );
}
