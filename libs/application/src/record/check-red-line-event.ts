import type { MethodVersionInput, RedLineEventInput } from '@jiju/contract';
import { problem, type Problem } from '@jiju/domain';
import type { RecordToCheck } from './record-to-check.ts';

/** A red line that no method draws would never have an effect. One that was recorded stays, whatever becomes of the method. */
export async function checkRedLineEvent({ before, after, records }: RecordToCheck): Promise<Problem[]> {
  const { redLine } = after as unknown as RedLineEventInput;
  if (before?.['redLine'] === redLine) return [];
  const versions = (await records.all('method-versions')) as unknown as MethodVersionInput[];
  const drawn = versions.some(({ definition }) => definition.redLines?.some(({ code }) => code === redLine));
  return drawn ? [] : [problem('unknown-red-line', { code: redLine }, 'redLine')];
}
