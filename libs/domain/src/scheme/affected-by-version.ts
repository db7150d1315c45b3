import type { RecordChanged } from '../fact/fact.ts';
import { isReaching } from '../method/reach.ts';
import { addYears } from '../period/period-arithmetic.ts';
import { frequencyOf, type Period } from '../period/period.ts';
import { awardScope, rankingScope, type Scope } from '../scope/scope.ts';
import type { Scheme } from './scheme.ts';
import { covers } from './version-at.ts';

/** Fields of a version that results depend on, beside its span. */
const besideSpan = ['methodCode', 'number', 'definition', 'state', 'archivedAt'];
const fields = [...besideSpan, 'effectiveFrom', 'effectiveTo'];

/**
 * What an edit of a version of a method makes stale: the rankings of the periods it is in force for, before or after, and
 * their awards. Where only its span changed, the periods that came or went; a draft touches nothing.
 */
export function affectedByVersion(fact: RecordChanged, scheme: Scheme): Scope[] {
  const { before, after, action } = fact;
  if (!fields.some((field) => !isSame(before[field], after[field]))) return [];
  const codes = new Set([before['methodCode'], after['methodCode']].filter((code) => typeof code === 'string'));
  const [was, is] = [spanIn(before), spanIn(after)];
  const onlySpan = action === 'changed' && !besideSpan.some((field) => !isSame(before[field], after[field]));
  return [...codes].flatMap((code) => {
    const method = scheme.methods.find((one) => one.code === code);
    // A method that is gone has no rankings any more; what was in force neither before nor after made none.
    if (!method || (!was && !is)) return [];
    // Where periods are measured together, one that comes or goes is felt in all of them.
    const everywhere = method.versions.some(({ reach }) => isReaching(reach));
    const periods = [...scheme.calendar.keys()].filter((period) => {
      if (frequencyOf(period) !== method.frequency) return false;
      const [did, does] = [covers(was, period), covers(is, period)];
      return everywhere || (onlySpan ? did !== does : did || does);
    });
    const awards = scheme.awardSchemes.filter((award) => award.method === code);
    const next = (period: Period) => [addYears(period, 1)].filter((one) => scheme.calendar.has(one));
    return periods.flatMap((period) => [
      rankingScope(period, code),
      ...awards.flatMap((award) => [period, ...next(period)].map((one) => awardScope(one, award.code))),
    ]);
  });
}

/** Facts of a version carry its state and span before and after, changed or not. */
function spanIn(told: RecordChanged['after']): { from: Period | null; to: Period | null } | undefined {
  if (told['state'] !== 'active') return undefined;
  const end = (value: unknown) => (typeof value === 'string' ? value : null);
  return { from: end(told['effectiveFrom']), to: end(told['effectiveTo']) };
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
