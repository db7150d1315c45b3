import type {
  AwardListInput,
  AwardSchemeInput,
  ClusterInput,
  IndicatorInput,
  InspectionMarkInput,
  MethodInput,
  MethodVersionInput,
  NamedProblemInput,
  PeriodInput,
  RedLineEventInput,
  RegionInput,
  StarRuleInput,
  UnitInput,
  UserInput,
} from '@jiju/contract';
import { awardLists } from './award/award-lists.ts';
import { awardSchemes } from './award/award-schemes.ts';
import { inspectionMarks } from './award/inspection-marks.ts';
import { clusters } from './cluster/clusters.ts';
import type { DirectiveWithLife } from './directive/directive-row.ts';
import { directives } from './directive/directives.ts';
import { baseIndicators } from './indicator/base-indicators.ts';
import { derivedIndicators } from './indicator/derived-indicators.ts';
import { methods, methodVersions } from './method/methods.ts';
import { namedProblems } from './named-problem/named-problems.ts';
import { periods } from './period/periods.ts';
import { redLineEvents } from './red-line/red-line-events.ts';
import { regions } from './region/regions.ts';
import { starRules } from './star/star-rules.ts';
import { units } from './unit/units.ts';
import { users } from './user/users.ts';

/** The conference as records, in an order in which every record comes after those it names. */
export interface Demonstration {
  readonly regions: readonly RegionInput[];
  readonly units: readonly UnitInput[];
  readonly clusters: readonly ClusterInput[];
  readonly indicators: readonly IndicatorInput[];
  readonly periods: readonly PeriodInput[];
  readonly methods: readonly MethodInput[];
  readonly methodVersions: readonly MethodVersionInput[];
  readonly starRules: readonly StarRuleInput[];
  readonly awardSchemes: readonly AwardSchemeInput[];
  readonly awardLists: readonly AwardListInput[];
  readonly inspectionMarks: readonly InspectionMarkInput[];
  readonly redLineEvents: readonly RedLineEventInput[];
  readonly namedProblems: readonly NamedProblemInput[];
  readonly directives: readonly DirectiveWithLife[];
  readonly users: readonly UserInput[];
}

/**
 * What a first start shows: the places, clusters, lists, problems and demands of the conference as far as sources confirm
 * them, and around them a demonstration that says so (methods, stars between the known ones, targets, events, marks).
 */
export function demonstration(): Demonstration {
  return {
    regions,
    units,
    clusters,
    indicators: [...keyFiguresFirst(baseIndicators), ...derivedIndicators],
    periods,
    methods,
    methodVersions,
    starRules,
    awardSchemes,
    awardLists,
    inspectionMarks,
    redLineEvents,
    namedProblems,
    directives,
    users,
  };
}

/** What readers ask for first stands first: on the overview and in the grid of figures. */
const keyFigures = ['REVENUE', 'VALUE_ADDED', 'INVESTMENT', 'EMPLOYEES', 'TAX', 'PROFIT'];

function keyFiguresFirst(indicators: readonly IndicatorInput[]): IndicatorInput[] {
  const isKey = ({ code }: IndicatorInput): boolean => keyFigures.includes(code);
  const key = keyFigures.flatMap((code) => indicators.filter((indicator) => indicator.code === code));
  return [...key, ...indicators.filter((indicator) => !isKey(indicator))];
}
