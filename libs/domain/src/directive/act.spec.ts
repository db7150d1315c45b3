import { isRefusal } from '../refusal.ts';
import { act, allowedActions, type DirectiveActor, type DirectiveActRequest } from './act.ts';
import type { DirectiveWithEvents } from './directive.ts';
import { lifeOf } from './directive-life.ts';
import { eventsInto, example, underWay } from './example-directive.ts';
import { directiveActions, directiveStates, type DirectiveAction, type DirectiveState } from './transition.ts';

const manager: DirectiveActor = { role: 'manager', unitCode: 'office' };
const lead: DirectiveActor = { role: 'reporter', unitCode: 'drc' };
const on = '2014-05-01';

/** Where each action leads from each state. What is not here is refused. */
const expected: Record<DirectiveState, Partial<Record<DirectiveAction, DirectiveState>>> = {
  draft: { issue: 'issued', cancel: 'cancelled' },
  issued: {
    acknowledge: 'acknowledged',
    'grant-extension': 'issued',
    suspend: 'suspended',
    cancel: 'cancelled',
    supersede: 'superseded',
  },
  acknowledged: {
    start: 'in-progress',
    'report-progress': 'in-progress',
    'request-extension': 'acknowledged',
    'grant-extension': 'acknowledged',
    suspend: 'suspended',
    cancel: 'cancelled',
    supersede: 'superseded',
  },
  'in-progress': {
    'report-progress': 'in-progress',
    'report-done': 'reported-done',
    'request-extension': 'in-progress',
    'grant-extension': 'in-progress',
    suspend: 'suspended',
    cancel: 'cancelled',
    supersede: 'superseded',
  },
  returned: {
    'report-progress': 'in-progress',
    'report-done': 'reported-done',
    'request-extension': 'returned',
    'grant-extension': 'returned',
    suspend: 'suspended',
    cancel: 'cancelled',
    supersede: 'superseded',
  },
  'reported-done': {
    return: 'returned',
    close: 'closed',
    'grant-extension': 'reported-done',
    suspend: 'suspended',
    cancel: 'cancelled',
    supersede: 'superseded',
  },
  suspended: { resume: 'in-progress', cancel: 'cancelled', supersede: 'superseded' },
  closed: { reopen: 'in-progress' },
  cancelled: {},
  superseded: {},
};

const byLead: readonly DirectiveAction[] = [
  'acknowledge',
  'start',
  'report-progress',
  'report-done',
  'request-extension',
];
const complete = {
  reason: '原因',
  until: '2018-06-30',
  supersededByCode: 'G9',
  report: { textZh: '进展', textEn: '', claimedPercent: 40, causeCode: null, evidence: [] },
};

function inState(state: DirectiveState): DirectiveWithEvents {
  return { definition: example, events: eventsInto(state, '2014-04-11') };
}
function request(action: DirectiveAction, changes: Partial<DirectiveActRequest> = {}): DirectiveActRequest {
  return { action, actor: byLead.includes(action) ? lead : manager, on, ...complete, ...changes };
}
function codeOf(result: ReturnType<typeof act>): string | undefined {
  return isRefusal(result) ? result.refused[0]?.code : undefined;
}
function after(directive: DirectiveWithEvents, ...requests: DirectiveActRequest[]): DirectiveWithEvents {
  return requests.reduce((now, next) => {
    const event = act(now, next);
    if (isRefusal(event)) throw new Error(codeOf(event));
    return { ...now, events: [...now.events, event] };
  }, directive);
}

describe('every state with every action', () => {
  const pairs = directiveStates.flatMap((state) => directiveActions.map((action) => [state, action] as const));

  it.each(pairs)('%s, %s', (state, action) => {
    const directive = inState(state);
    const event = act(directive, request(action));
    const leads = expected[state][action];
    if (leads === undefined) {
      expect(codeOf(event)).toBe(
        action === 'refuse-extension' && openFor(state)
          ? 'directive-extension-not-requested'
          : 'directive-action-not-now',
      );
      return;
    }
    if (isRefusal(event)) throw new Error(codeOf(event));
    expect(event.on).toBe(on);
    expect(lifeOf({ ...directive, events: [...directive.events, event] }).state).toBe(leads);
  });

  it.each(directiveStates)('%s offers as buttons what it accepts', (state) => {
    const offered = [...allowedActions(inState(state), manager), ...allowedActions(inState(state), lead)];
    expect(offered.sort()).toEqual(Object.keys(expected[state]).sort());
  });

  function openFor(state: DirectiveState): boolean {
    return 'grant-extension' in expected[state];
  }
});

describe('who may do what', () => {
  it.each(directiveActions.filter((action) => !byLead.includes(action)))('%s is for managers', (action) => {
    for (const actor of [lead, { role: 'reviewer', unitCode: 'drc' }, { role: 'reader', unitCode: null }])
      expect(codeOf(act(inState('in-progress'), request(action, { actor })))).toBe('directive-manager-only');
  });

  it.each(byLead)('%s is for reporters of the lead unit', (action) => {
    for (const actor of [manager, { role: 'reporter', unitCode: 'miit' }, { role: 'reporter', unitCode: null }])
      expect(codeOf(act(inState('in-progress'), request(action, { actor })))).toBe('directive-lead-unit-only');
  });

  it('lets an administrator stand in for a manager', () => {
    expect(
      codeOf(act(inState('draft'), request('issue', { actor: { role: 'administrator', unitCode: null } }))),
    ).toBeUndefined();
  });
});

describe('extensions', () => {
  const asked = after(inState('in-progress'), request('request-extension', { until: '2018-06-30' }));

  it('keeps the original deadline beside the granted one', () => {
    const granted = after(asked, request('grant-extension', { until: '2018-03-31', reason: '' }));
    expect(lifeOf(granted)).toMatchObject({
      originalDeadline: '2017-12-31',
      effectiveDeadline: '2018-03-31',
      pendingExtension: null,
      extensions: [{ grantedOn: on, until: '2018-03-31' }],
    });
    expect(granted.definition.deadline).toBe('2017-12-31');
  });

  it('grants what was requested when no other day is named', () => {
    expect(lifeOf(after(asked, request('grant-extension', { until: undefined }))).effectiveDeadline).toBe('2018-06-30');
  });

  it('changes no deadline by asking or refusing', () => {
    expect(lifeOf(asked)).toMatchObject({ effectiveDeadline: '2017-12-31', pendingExtension: { until: '2018-06-30' } });
    const refused = lifeOf(after(asked, request('refuse-extension')));
    expect(refused).toMatchObject({
      effectiveDeadline: '2017-12-31',
      pendingExtension: null,
      extensionsRefused: 1,
      extensions: [],
    });
  });

  it.each([
    ['directive-extension-pending', act(asked, request('request-extension'))],
    [
      'directive-extension-not-later',
      act(inState('in-progress'), request('request-extension', { until: '2017-12-31' })),
    ],
    [
      'directive-extension-past',
      act(inState('in-progress'), request('grant-extension', { on: '2018-05-01', until: '2018-04-30' })),
    ],
    ['directive-date-malformed', act(inState('in-progress'), request('request-extension', { until: '2018-02-30' }))],
    ['directive-date-malformed', act(inState('in-progress'), request('request-extension', { until: undefined }))],
    ['directive-reason-missing', act(inState('in-progress'), request('grant-extension', { reason: ' ' }))],
    ['directive-without-deadline', act(underWay({ deadline: null }), request('request-extension'))],
    ['directive-extension-not-requested', act(inState('in-progress'), request('refuse-extension'))],
  ])('refuses: %s', (code, result) => expect(codeOf(result)).toBe(code));
});

describe('what else is refused', () => {
  it.each([
    ['directive-event-too-early', act(inState('issued'), request('acknowledge', { on: '2014-04-10' }))],
    ['directive-event-too-early', act(inState('draft'), request('issue', { on: '2014-04-10' }))],
    ['directive-date-malformed', act(inState('issued'), request('acknowledge', { on: 'today' }))],
    ['directive-successor-missing', act(inState('issued'), request('supersede', { supersededByCode: 'G1' }))],
    ['directive-report-missing', act(inState('in-progress'), request('report-progress', { report: undefined }))],
    [
      'directive-percent-out-of-range',
      act(inState('in-progress'), request('report-progress', { report: { ...complete.report, claimedPercent: 101 } })),
    ],
    [
      'directive-percent-out-of-range',
      act(inState('in-progress'), request('report-progress', { report: { ...complete.report, claimedPercent: NaN } })),
    ],
    [
      'directive-report-empty',
      act(
        inState('in-progress'),
        request('report-progress', { report: { ...complete.report, textZh: ' ', claimedPercent: null } }),
      ),
    ],
    [
      'directive-evidence-untitled',
      act(
        inState('in-progress'),
        request('report-progress', { report: { ...complete.report, evidence: [{ title: '', url: null }] } }),
      ),
    ],
  ])('%s', (code, result) => expect(codeOf(result)).toBe(code));

  it.each(['return', 'suspend', 'cancel', 'request-extension', 'reopen'] as const)('%s without a reason', (action) => {
    const state = directiveStates.find((candidate) => action in expected[candidate]) ?? 'draft';
    expect(codeOf(act(inState(state), request(action, { reason: undefined })))).toBe('directive-reason-missing');
  });
});

describe('the life of a directive', () => {
  it('goes back to where it was suspended', () => {
    const resumed = after(inState('reported-done'), request('suspend'), request('resume'));
    expect(lifeOf(resumed)).toMatchObject({ state: 'reported-done', stateBeforeSuspension: null });
  });

  it('counts returns and forgets the closing when reopened', () => {
    const directive = after(inState('reported-done'), request('return'), request('report-done'), request('close'));
    expect(lifeOf(directive)).toMatchObject({ state: 'closed', closedOn: on, timesReturned: 1 });
    expect(lifeOf(after(directive, request('reopen')))).toMatchObject({
      state: 'in-progress',
      closedOn: null,
      timesReopened: 1,
    });
  });

  it('drops a request that nobody decided when it is closed', () => {
    const directive = after(
      inState('in-progress'),
      request('request-extension'),
      request('report-done'),
      request('close'),
    );
    expect(lifeOf(directive).pendingExtension).toBeNull();
  });

  it('dates the report by the day it is made', () => {
    expect(lifeOf(after(inState('in-progress'), request('report-progress'))).lastReport).toMatchObject({
      on,
      claimedPercent: 40,
    });
  });
});
