import type { RecordChanged } from '../fact/fact.ts';
import { addYears } from '../period/period-arithmetic.ts';
import { awardScope, directiveScope, metricScope, type EveryScope, type Scope } from '../scope/scope.ts';
import { affectedByRule } from './affected-by-rule.ts';
import { affectedByVersion } from './affected-by-version.ts';
import { rankingsLookingAt } from './rankings-looking-at.ts';
import { periodsOfRedLine } from './red-lines-in.ts';
import type { Scheme } from './scheme.ts';

/** Fields of a cluster that results depend on; a new telephone number recomputes nothing. */
const clusterFields = ['regionCode', 'level', 'statusHistory', 'tags', 'peerGroup', 'leadingIndustries', 'archivedAt'];
const indicatorFields = ['frequency', 'kind', 'aggregationOverTime', 'weightCode', 'formulas', 'archivedAt'];

/** What an edit of a record makes stale. `scheme` is the one that holds after the edit. */
export function affectedByRecord(fact: RecordChanged, scheme: Scheme): (Scope | EveryScope)[] {
  const touches = (fields: readonly string[]): boolean =>
    fact.action !== 'changed' || fields.some((field) => field in fact.after);
  switch (fact.kind) {
    case 'clusters':
      return touches(clusterFields)
        ? [...ownMetrics(fact.id, scheme), ...every('total', 'ranking', 'star', 'award', 'directive')]
        : [];
    case 'regions':
      return touches(['parentCode', 'level', 'archivedAt'])
        ? every('total', 'metric', 'ranking', 'award', 'directive')
        : [];
    case 'indicators':
      return touches(indicatorFields) ? every('metric', 'total', 'ranking', 'star', 'directive') : [];
    case 'periods':
      // A deadline or a closing changes no result; a period that comes or goes does, and what reads it follows by itself.
      return fact.action === 'changed' ? [] : scheme.clusters.map((cluster) => metricScope(fact.code, cluster.id));
    case 'methods':
      return every('ranking', 'award');
    case 'method-versions':
      return affectedByVersion(fact, scheme);
    case 'star-rules':
      return affectedByRule(fact, 'star', scheme);
    case 'award-schemes':
      return affectedByRule(fact, 'award', scheme);
    case 'red-line-events':
      return periodsOf(fact)
        .flatMap(periodsOfRedLine)
        .flatMap((period) => rankingsLookingAt(period, scheme));
    case 'inspection-marks':
      return periodsOf(fact).flatMap((period) => [
        ...rankingsLookingAt(period, scheme, ({ readsMarks }) => readsMarks),
        ...[period, addYears(period, 1)].flatMap((one) =>
          scheme.awardSchemes.map((award) => awardScope(one, award.code)),
        ),
      ]);
    case 'directives':
      return [directiveScope(fact.code), ...parentScopes(fact)];
    default:
      return [];
  }
}

/** Every sheet of a cluster: it is computed with its regions, and is gone when the cluster is archived. */
function ownMetrics(clusterId: number, scheme: Scheme): Scope[] {
  return [...scheme.calendar.keys()].map((period) => metricScope(period, clusterId));
}

function every(...kinds: EveryScope['every'][]): EveryScope[] {
  return kinds.map((kind) => ({ every: kind }));
}

/** Facts of a record that belongs to a period carry it before and after, changed or not. */
function periodsOf(fact: RecordChanged): string[] {
  const periods = [fact.before['periodCode'], fact.after['periodCode']];
  return [...new Set(periods.filter((period) => typeof period === 'string'))];
}

function parentScopes(fact: RecordChanged): Scope[] {
  const parents = [fact.before['parentCode'], fact.after['parentCode']];
  return [...new Set(parents.filter((parent) => typeof parent === 'string'))].map(directiveScope);
}
