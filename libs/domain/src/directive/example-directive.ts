import type { DirectiveDefinition, DirectiveEvent, DirectiveWithEvents, ProgressReport } from './directive.ts';
import type { MetricTarget } from './measure.ts';
import type { DirectiveState } from './transition.ts';

/** A directive of 2014-04-11 for the specs, due at the end of 2017, without a measure. */
export const example: DirectiveDefinition = {
  code: 'G1',
  source: {
    titleZh: '会议讲话',
    titleEn: 'Speech',
    date: '2014-04-11',
    speakerZh: '省委书记',
    speakerEn: 'Party secretary',
    section: '一',
  },
  textZh: '培育产业集群',
  textEn: 'Raise industry clusters',
  theme: 'clusters',
  tags: [],
  urgency: 'routine',
  leadUnitCode: 'drc',
  coUnitCodes: ['miit'],
  supervisorUnitCode: null,
  issuedOn: '2014-04-11',
  deadline: '2017-12-31',
  reportFrequency: 'monthly',
  parentCode: null,
  regionCode: null,
  weight: 1,
  measure: null,
  answersProblemCodes: [],
};

/** From 0 on 2014-01-01 to 100 on 2014-04-11: one a day. */
export const hundredDays: MetricTarget = {
  kind: 'metric-target',
  indicator: 'revenue',
  scope: { kind: 'all' },
  aggregation: 'sum',
  weightIndicator: null,
  baselineValue: 0,
  baselineOn: '2014-01-01',
  targetValue: 100,
  direction: 'up',
  by: '2014-04-11',
  path: { kind: 'linear' },
};

const who = { byRole: 'manager', byUnitCode: null, reason: '' };
type PlainType = Extract<DirectiveEvent['type'], 'issued' | 'acknowledged' | 'started' | 'done-reported' | 'closed'>;

export function happened(
  type: PlainType | 'returned' | 'suspended' | 'resumed' | 'cancelled' | 'reopened' | 'extension-refused',
  on: string,
): DirectiveEvent {
  return { type, on, ...who };
}

export function extended(on: string, until: string): DirectiveEvent {
  return { type: 'extension-granted', on, until, ...who };
}

export function reported(on: string, claimedPercent: number | null = null): DirectiveEvent {
  const report: ProgressReport = { on, textZh: '推进中', textEn: '', claimedPercent, causeCode: null, evidence: [] };
  return { type: 'progress-reported', on, report, ...who };
}

/** The shortest way into each state, all on one day. */
export function eventsInto(state: DirectiveState, on: string): DirectiveEvent[] {
  const way: readonly PlainType[] = ['issued', 'acknowledged', 'started', 'done-reported', 'closed'];
  const first = (count: number) => way.slice(0, count).map((type) => happened(type, on));
  switch (state) {
    case 'draft':
      return [];
    case 'issued':
      return first(1);
    case 'acknowledged':
      return first(2);
    case 'in-progress':
      return first(3);
    case 'reported-done':
      return first(4);
    case 'closed':
      return first(5);
    case 'returned':
      return [...first(4), happened('returned', on)];
    case 'suspended':
      return [...first(3), happened('suspended', on)];
    case 'cancelled':
      return [...first(3), happened('cancelled', on)];
    case 'superseded':
      return [...first(3), { type: 'superseded', on, supersededByCode: 'G9', ...who }];
  }
}

/** A directive under way, with changes to its definition and further events. */
export function underWay(
  changes: Partial<DirectiveDefinition> = {},
  more: readonly DirectiveEvent[] = [],
): DirectiveWithEvents {
  const definition = { ...example, ...changes };
  return { definition, events: [...eventsInto('in-progress', definition.issuedOn), ...more] };
}
