import type { PeriodInput, RecordKind } from '@jiju/contract';
import { problem, type Problem } from '@jiju/domain';
import { checkAwardSchemeRecord } from './check-award-scheme-record.ts';
import { checkDirectiveRecord } from './check-directive-record.ts';
import { checkIndicator } from './check-indicator.ts';
import { checkInspectionMark } from './check-inspection-mark.ts';
import { checkMethodRecord } from './check-method-record.ts';
import { checkMethodVersion } from './check-method-version.ts';
import { checkRedLineEvent } from './check-red-line-event.ts';
import { checkReferences } from './check-references.ts';
import { checkRegion } from './check-region.ts';
import { checkStarRuleRecord } from './check-star-rule-record.ts';
import { checkUser } from './check-user.ts';
import type { RecordToCheck } from './record-to-check.ts';

/** Everything that is wrong with a record beyond its shape: references that lead nowhere, rules that make no sense. */
export async function checkRecord(one: RecordToCheck): Promise<Problem[]> {
  const references = [...checkCode(one), ...(await checkReferences(one))];
  return [...references, ...(await (checks[one.kind]?.(one) ?? Promise.resolve([])))];
}

/** Kinds whose records others, figures or results name by their code. */
const namedByCode: readonly RecordKind[] = [
  'regions',
  'units',
  'clusters',
  'indicators',
  'periods',
  'methods',
  'award-schemes',
  'named-problems',
];

function checkCode({ kind, before, after }: RecordToCheck): Problem[] {
  if (!before || !namedByCode.includes(kind) || before['code'] === after['code']) return [];
  return [problem('code-cannot-change', { code: String(before['code']) }, 'code')];
}

const checks: Readonly<Partial<Record<RecordKind, (one: RecordToCheck) => Promise<Problem[]>>>> = {
  regions: checkRegion,
  indicators: checkIndicator,
  periods: ({ after }) => Promise.resolve(checkPeriod(after as unknown as PeriodInput)),
  methods: checkMethodRecord,
  'method-versions': checkMethodVersion,
  'star-rules': checkStarRuleRecord,
  'award-schemes': checkAwardSchemeRecord,
  'red-line-events': checkRedLineEvent,
  'inspection-marks': checkInspectionMark,
  directives: checkDirectiveRecord,
  users: checkUser,
  clusters: ({ after }) => Promise.resolve(checkStatusHistory(after['statusHistory'] as { from: string | null }[])),
};

function checkPeriod({ opensOn, dueOn }: PeriodInput): Problem[] {
  if (opensOn === null || dueOn === null || opensOn <= dueOn) return [];
  return [problem('period-opens-after-due', { opensOn, dueOn }, 'opensOn')];
}

function checkStatusHistory(history: readonly { readonly from: string | null }[]): Problem[] {
  const unordered = history.findIndex(
    (entry, at) => at > 0 && (entry.from === null || entry.from < (history[at - 1]?.from ?? '')),
  );
  return unordered < 0 ? [] : [problem('status-history-unordered', {}, `statusHistory.${unordered}.from`)];
}
