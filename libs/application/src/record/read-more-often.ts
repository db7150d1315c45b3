import type { IndicatorInput, MethodRecord, MethodVersionInput, StarRuleInput } from '@jiju/contract';
import { isCoarser, problem, type Frequency, type Problem } from '@jiju/domain';
import { readersOfIndicator, type ReaderOfIndicator } from './readers-of-indicator.ts';
import type { RecordMemory } from './record-memory.ts';

/** Whether methods in force and star rules judge periods in which an indicator of that frequency has no figures. */
export async function readMoreOften({ code, frequency }: IndicatorInput, records: RecordMemory): Promise<Problem[]> {
  const more: string[] = [];
  for (const reader of await readersOfIndicator(code, records)) {
    const judged = await judgedEvery(reader, records);
    if (judged && isCoarser(frequency, judged)) more.push(reader.code);
  }
  if (more.length === 0) return [];
  return [problem('indicator-read-more-often', { indicator: code, by: more.join(', ') }, 'frequency')];
}

async function judgedEvery(reader: ReaderOfIndicator, records: RecordMemory): Promise<Frequency | undefined> {
  if (reader.kind !== 'method-versions' && reader.kind !== 'star-rules') return undefined;
  const record = await records.findByCode(reader.kind, reader.code);
  if (reader.kind === 'star-rules') return (record as StarRuleInput | undefined)?.frequency;
  const method = await records.findByCode('methods', String((record as MethodVersionInput | undefined)?.methodCode));
  return (method as MethodRecord | undefined)?.frequency;
}
