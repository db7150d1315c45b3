import { z } from 'zod';
import { asOf } from '../record/record.ts';
import { recordKinds, type RecordKind } from '../record/record-kind.ts';

/** Records, or results, in one answer at most. */
export const mostPerPage = 1000;

export const page = z.coerce.number().int().min(1).max(1_000_000).default(1);
export const perPage = z.coerce.number().int().min(1).max(mostPerPage).default(25);
export const order = z.enum(['asc', 'desc']).default('asc');
/** Text of a query parameter. */
export const word = z.string().trim().min(1).max(200);
export const yesOrNo = z.enum(['true', 'false']).transform((text) => text === 'true');

const ids = z
  .string()
  .regex(/^\d{1,9}(,\d{1,9})*$/, 'ids')
  .transform((text) => [...new Set(text.split(',').map(Number))])
  .refine((list) => list.length <= mostPerPage, `at most ${mostPerPage}`);

type Scalar = 'text' | 'number' | 'boolean';

/** The fields of a kind of record that lists are filtered and sorted by. */
export function scalarFields(kind: RecordKind): Record<string, Scalar> {
  const fields: Record<string, Scalar> = {};
  for (const [name, schema] of Object.entries(recordKinds[kind].record.shape)) {
    const scalar = scalarOf(schema as z.ZodType);
    if (scalar) fields[name] = scalar;
  }
  return fields;
}

function scalarOf(schema: z.ZodType): Scalar | undefined {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) {
    return scalarOf(schema.unwrap() as z.ZodType);
  }
  if (schema instanceof z.ZodUnion || schema instanceof z.ZodLiteral) return 'number';
  const { type } = schema.def;
  if (type === 'string' || type === 'enum') return 'text';
  return type === 'number' || type === 'boolean' ? type : undefined;
}

const filterOf = (scalar: Scalar): z.ZodType<(string | number | boolean)[]> => {
  const list = z
    .string()
    .min(1)
    .max(2000)
    .transform((text) => text.split(','));
  if (scalar === 'text') return list;
  if (scalar === 'boolean') return list.pipe(z.array(yesOrNo));
  return list.pipe(z.array(z.coerce.number<string>()));
};

/** Filters of a kind that are more than the equality of a field. */
const specialFilters: Partial<Record<RecordKind, Record<string, z.ZodType>>> = {
  /** Leading industries: a GB/T 4754 code with everything below it (17 means 1711 too), or a name as it is written. */
  clusters: { industry: filterOf('text').optional() },
};

const bookkeeping = ['id', 'archivedAt', 'updatedAt'];

/** Whether records of a kind are told as they were: who may see and do what is a matter of today. */
export const hasPast = (kind: RecordKind): boolean => kind !== 'users';

/** The query of one record and of its history. */
export const oneRecordQuery = z.strictObject({ asOf: asOf.optional() });

/**
 * The query of `GET /api/<kind>`: `page`, `perPage`, `sort`, `order`, `q`, `archived`, `ids`, `asOf`, and any scalar field of the
 * kind with one or several values (`level=province,national`); clusters also by `industry`. Anything else is refused.
 */
export function recordQuery(kind: RecordKind) {
  const fields = scalarFields(kind);
  const filters = Object.fromEntries(
    Object.entries(fields)
      .filter(([name]) => !bookkeeping.includes(name))
      .map(([name, scalar]) => [name, filterOf(scalar).optional()]),
  );
  return z.strictObject({
    ...filters,
    ...specialFilters[kind],
    page,
    perPage,
    sort: z.enum(Object.keys(fields)).default('id'),
    order,
    q: z.string().trim().max(200).optional(),
    /** Archived records: left out (default unless `ids` are asked for), alone, or along with the others. */
    archived: z.enum(['false', 'true', 'all']).optional(),
    ids: ids.optional(),
    ...((hasPast(kind) ? oneRecordQuery.shape : {}) as typeof oneRecordQuery.shape),
  });
}
