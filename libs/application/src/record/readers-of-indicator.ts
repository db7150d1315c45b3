import {
  readMethod,
  starRuleInput,
  directiveDefinition,
  type Indicator,
  type MethodVersionInput,
  type RecordKind,
} from '@jiju/contract';
import { dependenciesOf, indicatorsNamed, isRefusal, measureInputs, parseFormula, starRuleReads } from '@jiju/domain';
import { codeOf } from './code-of.ts';
import type { RecordMemory, StoredRecord } from './record-memory.ts';

/** A record that computes with an indicator. */
export interface ReaderOfIndicator {
  readonly kind: RecordKind;
  readonly code: string;
}

/** Everything in use that computes with an indicator: formulas, weights, versions in force, star rules, measures of directives. */
export async function readersOfIndicator(code: string, records: RecordMemory): Promise<ReaderOfIndicator[]> {
  const readers: ReaderOfIndicator[] = [];
  for (const [kind, reads] of Object.entries(readings) as [RecordKind, Reading][]) {
    for (const record of await records.all(kind)) {
      const own = codeOf(kind, record);
      if (!(kind === 'indicators' && own === code) && reads(record).includes(code)) readers.push({ kind, code: own });
    }
  }
  return readers;
}

/** The indicators a record reads; one that was damaged in the database reads nothing. */
type Reading = (record: StoredRecord) => readonly string[];

const readings: Readonly<Partial<Record<RecordKind, Reading>>> = {
  indicators(record) {
    const { formulas, weightCode } = record as unknown as Indicator;
    return [...formulas.flatMap(({ text }) => inFormula(text)), ...(weightCode === null ? [] : [weightCode])];
  },
  'method-versions'(record) {
    const { state, definition } = record as unknown as MethodVersionInput;
    const method = readMethod(definition);
    if (state !== 'active' || isRefusal(method)) return [];
    return indicatorsNamed(method).map((named) => named.code);
  },
  'star-rules'(record) {
    const versions = starRuleInput.shape.versions.safeParse(record['versions']);
    return (versions.data ?? []).flatMap(({ definition }) => [...starRuleReads(definition)]);
  },
  directives(record) {
    const directive = directiveDefinition.safeParse(record['definition']);
    return directive.success ? measureInputs(directive.data.measure).map(({ indicator }) => indicator) : [];
  },
};

function inFormula(text: string): string[] {
  const formula = parseFormula(text);
  return isRefusal(formula) ? [] : dependenciesOf(formula).map(({ code }) => code);
}
