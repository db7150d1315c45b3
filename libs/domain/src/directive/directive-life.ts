import { originalDeadline, type DirectiveEvent, type DirectiveWithEvents, type ProgressReport } from './directive.ts';
import { directiveActions, transitions, type DirectiveState, type Transition } from './transition.ts';

export interface GrantedExtension {
  readonly grantedOn: string;
  readonly until: string;
  readonly reason: string;
}

/** Where a directive stands, computed from its events and nothing else. */
export interface DirectiveLife {
  readonly state: DirectiveState;
  readonly stateSince: string | null;
  /** Never changed by anything that happens. */
  readonly originalDeadline: string | null;
  /** The original one, or the last one granted. */
  readonly effectiveDeadline: string | null;
  readonly extensions: readonly GrantedExtension[];
  readonly extensionsRefused: number;
  readonly pendingExtension: { readonly requestedOn: string; readonly until: string; readonly reason: string } | null;
  /** Set while it is closed; reopening takes it away. */
  readonly closedOn: string | null;
  readonly timesReturned: number;
  readonly timesReopened: number;
  readonly stateBeforeSuspension: DirectiveState | null;
  readonly supersededByCode: string | null;
  readonly lastReport: ProgressReport | null;
  /** The first of the reports since which 100 % and more is claimed without a break. */
  readonly claimedInFullOn: string | null;
  readonly lastEventOn: string | null;
}

type Draft = { -readonly [K in keyof DirectiveLife]: DirectiveLife[K] };

const transitionOf = new Map<DirectiveEvent['type'], Transition>(
  directiveActions.map((action) => [transitions[action].event, transitions[action]]),
);

/** Fold the events of a directive, in the order they happened, into its present life. */
export function lifeOf({ definition, events }: DirectiveWithEvents): DirectiveLife {
  const original = originalDeadline(definition);
  const life: Draft = {
    state: 'draft',
    stateSince: null,
    originalDeadline: original,
    effectiveDeadline: original,
    extensions: [],
    extensionsRefused: 0,
    pendingExtension: null,
    closedOn: null,
    timesReturned: 0,
    timesReopened: 0,
    stateBeforeSuspension: null,
    supersededByCode: null,
    lastReport: null,
    claimedInFullOn: null,
    lastEventOn: null,
  };
  for (const event of events) {
    remember(life, event);
    move(life, event);
  }
  return life;
}

function move(life: Draft, event: DirectiveEvent): void {
  const to = transitionOf.get(event.type)?.to ?? 'same';
  const next =
    to === 'same' ? life.state : to === 'before-suspension' ? (life.stateBeforeSuspension ?? life.state) : to;
  if (next !== life.state) life.stateSince = event.on;
  life.stateBeforeSuspension =
    next === 'suspended' ? (life.state === 'suspended' ? life.stateBeforeSuspension : life.state) : null;
  life.state = next;
  life.closedOn = next === 'closed' ? (life.closedOn ?? event.on) : null;
  // What is over has nothing left to decide.
  if (next === 'closed' || next === 'cancelled' || next === 'superseded') life.pendingExtension = null;
  life.lastEventOn = event.on;
}

function remember(life: Draft, event: DirectiveEvent): void {
  switch (event.type) {
    case 'progress-reported':
      life.lastReport = event.report;
      life.claimedInFullOn =
        (event.report.claimedPercent ?? 0) < 100 ? null : (life.claimedInFullOn ?? event.report.on);
      break;
    case 'extension-requested':
      life.pendingExtension = { requestedOn: event.on, until: event.until, reason: event.reason };
      break;
    case 'extension-granted':
      life.extensions = [...life.extensions, { grantedOn: event.on, until: event.until, reason: event.reason }];
      life.effectiveDeadline = event.until;
      life.pendingExtension = null;
      break;
    case 'extension-refused':
      life.extensionsRefused += 1;
      life.pendingExtension = null;
      break;
    case 'returned':
      life.timesReturned += 1;
      break;
    case 'reopened':
      life.timesReopened += 1;
      break;
    case 'superseded':
      life.supersededByCode = event.supersededByCode;
      break;
    default:
      break;
  }
}
