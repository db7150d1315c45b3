import { measureEnd, type DirectiveEvidence, type Measure } from './measure.ts';

export type DirectiveUrgency = 'routine' | 'urgent' | 'critical';
/** How often the lead unit reports; `phase` means at every milestone. */
export type ReportFrequency = 'daily' | 'weekly' | 'monthly' | 'quarterly' | 'phase';

export interface DirectiveSource {
  readonly titleZh: string;
  readonly titleEn: string;
  readonly date: string;
  readonly speakerZh: string;
  readonly speakerEn: string;
  readonly section: string;
}

/**
 * What is demanded, of whom and by when. An assignment (任务分解) is a directive with a parent.
 * `deadline` is the original one for ever: a later one comes from an extension, see `lifeOf`.
 */
export interface DirectiveDefinition {
  readonly code: string;
  readonly source: DirectiveSource;
  readonly textZh: string;
  readonly textEn: string;
  readonly theme: string;
  readonly tags: readonly string[];
  readonly urgency: DirectiveUrgency;
  /** First named: it collects and reports. */
  readonly leadUnitCode: string;
  readonly coUnitCodes: readonly string[];
  readonly supervisorUnitCode: string | null;
  readonly issuedOn: string;
  readonly deadline: string | null;
  readonly reportFrequency: ReportFrequency;
  readonly parentCode: string | null;
  readonly regionCode: string | null;
  /** Its share in the roll-up of its parent, relative to its siblings. */
  readonly weight: number;
  readonly measure: Measure | null;
  /** The named problems it answers. */
  readonly answersProblemCodes: readonly string[];
}

export const delayCauses = [
  'funding',
  'land',
  'approval',
  'relocation',
  'construction',
  'market',
  'policy-change',
  'coordination',
  'staffing',
  'weather',
  'data-missing',
  'other',
] as const;
export type DelayCause = (typeof delayCauses)[number];

/** What the unit says: a claim, never mixed with what the figures show. */
export interface ProgressReport {
  readonly on: string;
  readonly textZh: string;
  readonly textEn: string;
  /** 0 to 100. */
  readonly claimedPercent: number | null;
  readonly causeCode: DelayCause | null;
  readonly evidence: readonly DirectiveEvidence[];
}

interface Happened {
  readonly on: string;
  readonly byRole: string;
  readonly byUnitCode: string | null;
  readonly reason: string;
}

/** One dated thing that happened to a directive. Events are only ever added. */
export type DirectiveEvent = Happened &
  (
    | {
        readonly type:
          | 'issued'
          | 'acknowledged'
          | 'started'
          | 'done-reported'
          | 'returned'
          | 'closed'
          | 'extension-refused'
          | 'suspended'
          | 'resumed'
          | 'cancelled'
          | 'reopened';
      }
    | { readonly type: 'progress-reported'; readonly report: ProgressReport }
    | { readonly type: 'extension-requested' | 'extension-granted'; readonly until: string }
    | { readonly type: 'superseded'; readonly supersededByCode: string }
  );

/** A directive with its life so far, events in the order they happened. */
export interface DirectiveWithEvents {
  readonly definition: DirectiveDefinition;
  readonly events: readonly DirectiveEvent[];
}

/** The deadline as first given: the directive's own, else the end of its measure, else none. */
export function originalDeadline(definition: DirectiveDefinition): string | null {
  return definition.deadline ?? measureEnd(definition.measure);
}
