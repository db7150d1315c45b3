import { readMethod, type RecordKind } from '@jiju/contract';
import { isRefusal, problem, type Problem } from '@jiju/domain';
import { rankingsRead } from './check-rankings-read.ts';
import { isLastAdministrator } from './check-user.ts';
import { codeOf } from './code-of.ts';
import { readersOfIndicator } from './readers-of-indicator.ts';
import type { RecordMemory, StoredRecord } from './record-memory.ts';

/** Why a record cannot go into the archive: what would break without it, all of it. */
export async function stillUsed(kind: RecordKind, record: StoredRecord, records: RecordMemory): Promise<Problem[]> {
  const code = codeOf(kind, record);
  if (kind === 'users') return (await isLastAdministrator(records, record)) ? [problem('last-administrator')] : [];
  if (kind === 'method-versions') return record['state'] === 'active' ? [problem('version-in-force', { code })] : [];
  const users = kind === 'indicators' ? await readersOfIndicator(code, records) : await naming(kind, code, records);
  if (users.length === 0) return [];
  const said = users.slice(0, mostSaid).map((user) => user.code);
  return [problem('record-still-used', { code, by: [...said, ...(users.length > mostSaid ? ['…'] : [])].join(', ') })];
}

const mostSaid = 20;

/** Fields of records that stand on one of this kind. */
const standing: Readonly<Partial<Record<RecordKind, readonly (readonly [RecordKind, string])[]>>> = {
  regions: [
    ['regions', 'parentCode'],
    ['clusters', 'regionCode'],
  ],
  methods: [
    ['method-versions', 'methodCode'],
    ['award-schemes', 'methodCode'],
  ],
  directives: [['directives', 'parentCode']],
};

async function naming(kind: RecordKind, code: string, records: RecordMemory): Promise<{ readonly code: string }[]> {
  const users: { readonly code: string }[] = [];
  for (const [by, field] of standing[kind] ?? [])
    for (const other of await records.all(by)) if (other[field] === code) users.push({ code: codeOf(by, other) });
  if (kind === 'methods') users.push(...(await readersOfRanking(code, records)));
  return users;
}

/** Versions in force that have this ranking among their figures. */
async function readersOfRanking(code: string, records: RecordMemory): Promise<{ readonly code: string }[]> {
  return (await records.all('method-versions')).filter((record) => {
    const definition = readMethod(record['definition']);
    if (record['state'] !== 'active' || record['methodCode'] === code || isRefusal(definition)) return false;
    return rankingsRead(definition).some(({ method }) => method === code);
  }) as unknown as { readonly code: string }[];
}
