import type { MethodInput, MethodVersionInput } from '@jiju/contract';
import { problem, type Problem } from '@jiju/domain';
import type { RecordToCheck } from './record-to-check.ts';

/** Once a version of it was in force, a method judges periods of one length for ever: its rankings are of those. */
export async function checkMethodRecord({ before, after, records }: RecordToCheck): Promise<Problem[]> {
  const { code, frequency } = after as unknown as MethodInput;
  if (!before || before['frequency'] === frequency) return [];
  const versions = (await records.all('method-versions')) as unknown as MethodVersionInput[];
  const used = versions.find((version) => version.methodCode === code && version.state !== 'draft');
  return used ? [problem('method-frequency-fixed', { code: used.code }, 'frequency')] : [];
}
