import { problem, refuse, refuseIfAny, type Problem, type Refusal } from '../refusal.ts';
import { isCalendarDay } from './calendar-day.ts';
import { checkProgressReport } from './check-progress-report.ts';
import type { DirectiveEvent, DirectiveWithEvents, ProgressReport } from './directive.ts';
import { lifeOf, type DirectiveLife } from './directive-life.ts';
import { directiveActions, transitions, type DirectiveAction } from './transition.ts';

export interface DirectiveActor {
  readonly role: string;
  readonly unitCode: string | null;
}

/** One thing somebody wants to do. Fields that the action does not know are ignored. */
export interface DirectiveActRequest {
  readonly action: DirectiveAction;
  readonly actor: DirectiveActor;
  /** The day it is done, Asia/Shanghai. */
  readonly on: string;
  readonly reason?: string | undefined;
  /** The deadline asked for or granted. */
  readonly until?: string | undefined;
  readonly supersededByCode?: string | undefined;
  /** For `report-progress`; its day is `on`. */
  readonly report?: Omit<ProgressReport, 'on'> | undefined;
}

/**
 * Decide one action on a directive. Nothing is changed here: the caller stores the event.
 * @returns the event to add, or every reason why not (wrong role or state first, alone).
 */
export function act(directive: DirectiveWithEvents, request: DirectiveActRequest): DirectiveEvent | Refusal {
  const life = lifeOf(directive);
  const barred = barrier(directive, life, request.action, request.actor);
  if (barred) return barred;
  return refuseIfAny(problemsWithDay(directive, life, request)) ?? eventFor(directive, life, request);
}

/** The actions an actor may take now: what a page offers as buttons. */
export function allowedActions(directive: DirectiveWithEvents, actor: DirectiveActor): DirectiveAction[] {
  const life = lifeOf(directive);
  return directiveActions.filter((action) => barrier(directive, life, action, actor) === undefined);
}

/** Whom the transitions mean by a manager: the caretaker of the house stands in where there is none. */
const managing: readonly string[] = ['manager', 'administrator'];

/** What bars an action whatever else the request says: role, unit, state, nothing to decide on. */
function barrier(
  { definition }: DirectiveWithEvents,
  life: DirectiveLife,
  action: DirectiveAction,
  actor: DirectiveActor,
): Refusal | undefined {
  const { by, from } = transitions[action];
  if (by === 'manager' && !managing.includes(actor.role)) return refuse('directive-manager-only', { action });
  if (by === 'lead-reporter' && (actor.role !== 'reporter' || actor.unitCode !== definition.leadUnitCode))
    return refuse('directive-lead-unit-only', { action, unit: definition.leadUnitCode });
  if (!from.includes(life.state)) return refuse('directive-action-not-now', { action, state: life.state });
  if (action === 'request-extension' && life.pendingExtension)
    return refuse('directive-extension-pending', { until: life.pendingExtension.until });
  if (action === 'refuse-extension' && !life.pendingExtension) return refuse('directive-extension-not-requested');
  if ((action === 'request-extension' || action === 'grant-extension') && life.effectiveDeadline === null)
    return refuse('directive-without-deadline');
  return undefined;
}

function problemsWithDay(
  { definition }: DirectiveWithEvents,
  life: DirectiveLife,
  { action, on }: DirectiveActRequest,
): Problem[] {
  if (!isCalendarDay(on)) return [problem('directive-date-malformed', { text: on }, 'on')];
  const earliest = life.lastEventOn ?? definition.issuedOn;
  const free = action === 'cancel' && life.state === 'draft';
  return on < earliest && !free ? [problem('directive-event-too-early', { on, earliest }, 'on')] : [];
}

function eventFor(
  directive: DirectiveWithEvents,
  life: DirectiveLife,
  request: DirectiveActRequest,
): DirectiveEvent | Refusal {
  const { action, actor, on } = request;
  const { event, needsReason } = transitions[action];
  const reason = request.reason?.trim() ?? '';
  const unrequested = action === 'grant-extension' && !life.pendingExtension;
  if (reason === '' && (needsReason || unrequested)) return refuse('directive-reason-missing', { action }, 'reason');
  const happened = { on, byRole: actor.role, byUnitCode: actor.unitCode, reason };

  switch (event) {
    case 'progress-reported': {
      if (!request.report) return refuse('directive-report-missing', {}, 'report');
      const report = { ...request.report, on };
      return refuseIfAny(checkProgressReport(report)) ?? { ...happened, type: event, report };
    }
    case 'extension-requested':
    case 'extension-granted': {
      const until = request.until ?? (event === 'extension-granted' ? life.pendingExtension?.until : undefined) ?? '';
      return refuseUntil(until, on, life) ?? { ...happened, type: event, until };
    }
    case 'superseded': {
      const supersededByCode = request.supersededByCode?.trim() ?? '';
      if (supersededByCode === '' || supersededByCode === directive.definition.code)
        return refuse('directive-successor-missing', {}, 'supersededByCode');
      return { ...happened, type: event, supersededByCode };
    }
    default:
      return { ...happened, type: event };
  }
}

function refuseUntil(until: string, on: string, { effectiveDeadline }: DirectiveLife): Refusal | undefined {
  if (!isCalendarDay(until)) return refuse('directive-date-malformed', { text: until }, 'until');
  const deadline = effectiveDeadline ?? '';
  if (until <= deadline) return refuse('directive-extension-not-later', { until, deadline }, 'until');
  return until < on ? refuse('directive-extension-past', { until, on }, 'until') : undefined;
}
