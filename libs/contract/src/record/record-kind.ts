import { awardListInput, awardList } from '../award/award-list.ts';
import { awardSchemeInput, awardSchemeRecord } from '../award/award-scheme-record.ts';
import { inspectionMark, inspectionMarkInput } from '../award/inspection-mark.ts';
import { cluster, clusterInput } from '../cluster/cluster.ts';
import { directiveInput, directiveRecord } from '../directive/directive-record.ts';
import { indicator, indicatorInput } from '../indicator/indicator.ts';
import { method, methodInput, methodVersion, methodVersionInput } from '../method/method-record.ts';
import { namedProblem, namedProblemInput } from '../named-problem/named-problem.ts';
import { period, periodInput } from '../period/period.ts';
import { redLineEvent, redLineEventInput } from '../red-line/red-line-event.ts';
import { region, regionInput } from '../region/region.ts';
import { starRuleInput, starRuleRecord } from '../star/star-rule-record.ts';
import { unit, unitInput } from '../unit/unit.ts';
import { user, userInput } from '../user/user.ts';

/**
 * The kinds of record that people edit: `/api/<kind>` lists, creates; `/api/<kind>/<id>` reads, changes (PUT with
 * `If-Match: "<revision>"`), archives (DELETE); `/api/<kind>/<id>/restore` brings back; `/api/<kind>/<id>/history` tells.
 */
export const recordKinds = {
  regions: { input: regionInput, record: region },
  units: { input: unitInput, record: unit },
  clusters: { input: clusterInput, record: cluster },
  indicators: { input: indicatorInput, record: indicator },
  periods: { input: periodInput, record: period },
  methods: { input: methodInput, record: method },
  'method-versions': { input: methodVersionInput, record: methodVersion },
  'star-rules': { input: starRuleInput, record: starRuleRecord },
  'award-schemes': { input: awardSchemeInput, record: awardSchemeRecord },
  'award-lists': { input: awardListInput, record: awardList },
  'inspection-marks': { input: inspectionMarkInput, record: inspectionMark },
  'red-line-events': { input: redLineEventInput, record: redLineEvent },
  'named-problems': { input: namedProblemInput, record: namedProblem },
  directives: { input: directiveInput, record: directiveRecord },
  users: { input: userInput, record: user },
} as const;

export type RecordKind = keyof typeof recordKinds;
export const recordKindNames = Object.keys(recordKinds) as RecordKind[];
