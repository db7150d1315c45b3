import { scopeKinds } from '@jiju/domain';
import { z } from 'zod';

/** `POST /api/operations/recompute`: `missing` is what is stale, failed or was never computed; `all` everything. */
export const recomputation = z.strictObject({ what: z.enum(['missing', 'all']), kind: z.enum(scopeKinds).optional() });
/** `POST /api/operations/retry`: one scope, at once. */
export const retryInput = z.strictObject({ kind: z.enum(scopeKinds), key: z.string().min(1).max(200) });
/** `POST /api/operations/verify`: so many results by chance; without a number, all of them. */
export const verifyInput = z.strictObject({ sample: z.int().min(1).max(10_000).optional() }).optional();
export const asked = z.object({ scopes: z.int() });
