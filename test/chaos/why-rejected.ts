/** The house said no. */
export class Refused extends Error {}

const gone = /^(ECONNREFUSED|ECONNRESET|EPIPE|UND_ERR_SOCKET|57P0[123]|08\w{3})$/;
const goneWords = /connection terminated|not queryable|timeout exceeded when trying to connect/i;

/** The reasons for which a write may be rejected while processes are killed: what it needed was down. */
export const expectedReasons = ['out of reach', 'timed out', '503 database-unavailable'] as const;

/** Why a write was rejected, in few words, so that reasons can be counted. */
export function whyRejected(error: unknown): string {
  if (error instanceof Refused) return error.message;
  const { name, message, code, cause } = error as Error & { code?: unknown };
  if (name === 'TimeoutError') return 'timed out';
  if (gone.test(String(code)) || goneWords.test(message)) return 'out of reach';
  // fetch and the ORM wrap what they met.
  if (cause !== undefined) return whyRejected(cause);
  return `${typeof code === 'string' ? code : name}: ${message}`.slice(0, 200);
}

/** How often each reason was given. */
export function countReasons(reasons: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const reason of reasons) counts[reason] = (counts[reason] ?? 0) + 1;
  return counts;
}
