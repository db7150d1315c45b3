import type { DirectiveEvent } from './directive.ts';

export const directiveStates = [
  'draft',
  'issued',
  'acknowledged',
  'in-progress',
  'reported-done',
  'returned',
  'suspended',
  'closed',
  'cancelled',
  'superseded',
] as const;
export type DirectiveState = (typeof directiveStates)[number];

export const directiveActions = [
  'issue',
  'acknowledge',
  'start',
  'report-progress',
  'report-done',
  'return',
  'close',
  'request-extension',
  'grant-extension',
  'refuse-extension',
  'suspend',
  'resume',
  'cancel',
  'supersede',
  'reopen',
] as const;
export type DirectiveAction = (typeof directiveActions)[number];

export interface Transition {
  readonly event: DirectiveEvent['type'];
  readonly from: readonly DirectiveState[];
  /** `same` leaves the state as it is, `before-suspension` goes back to where it was suspended. */
  readonly to: DirectiveState | 'same' | 'before-suspension';
  readonly by: 'manager' | 'lead-reporter';
  readonly needsReason: boolean;
}

/** States in which the demand stands and waits for somebody. */
export const openStates: readonly DirectiveState[] = [
  'issued',
  'acknowledged',
  'in-progress',
  'returned',
  'reported-done',
];

/** The whole life of a directive: who may do what, from where, and where it leads. */
export const transitions: Readonly<Record<DirectiveAction, Transition>> = {
  issue: manager('issued', ['draft'], 'issued', false),
  acknowledge: lead('acknowledged', ['issued'], 'acknowledged'),
  start: lead('started', ['acknowledged'], 'in-progress'),
  'report-progress': lead('progress-reported', ['acknowledged', 'in-progress', 'returned'], 'in-progress'),
  'report-done': lead('done-reported', ['in-progress', 'returned'], 'reported-done'),
  return: manager('returned', ['reported-done'], 'returned', true),
  close: manager('closed', ['reported-done'], 'closed', false),
  'request-extension': lead('extension-requested', ['acknowledged', 'in-progress', 'returned'], 'same', true),
  // A manager may also extend of their own accord, so no request is needed, but then a reason is.
  'grant-extension': manager('extension-granted', openStates, 'same', false),
  'refuse-extension': manager('extension-refused', openStates, 'same', true),
  suspend: manager('suspended', openStates, 'suspended', true),
  resume: manager('resumed', ['suspended'], 'before-suspension', false),
  cancel: manager('cancelled', ['draft', ...openStates, 'suspended'], 'cancelled', true),
  supersede: manager('superseded', [...openStates, 'suspended'], 'superseded', false),
  reopen: manager('reopened', ['closed'], 'in-progress', true),
};

function manager(
  event: Transition['event'],
  from: readonly DirectiveState[],
  to: Transition['to'],
  needsReason: boolean,
): Transition {
  return { event, from, to, by: 'manager', needsReason };
}

function lead(
  event: Transition['event'],
  from: readonly DirectiveState[],
  to: Transition['to'],
  needsReason = false,
): Transition {
  return { event, from, to, by: 'lead-reporter', needsReason };
}
