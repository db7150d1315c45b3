/** What a failed statement means for whoever waits for it. */
export type DatabaseFault = 'unavailable' | 'input' | undefined;

// Among them what a server that is too busy, or too long in waiting, ends: it succeeds when it is tried again.
const down = /^(08(?!P01)|57P0|57014|53|58|40|55P03|25P03)/;
const network = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN'];
const words =
  /connection terminated|timeout (expired|exceeded) when|client has encountered a connection error|not queryable|not currently accepting connections|server closed the connection/i;

/**
 * Looks through an error and what caused it: the database is out of reach (try again), or a value got through that it
 * cannot hold (a NUL in a text, a number beyond its type), or it is a fault of ours.
 */
export function databaseFaultOf(error: unknown): DatabaseFault {
  for (let at = error, depth = 0; at !== null && typeof at === 'object' && depth < 6; depth++) {
    const { code, message, cause, previous, errors } = at as {
      code?: unknown;
      message?: unknown;
      cause?: unknown;
      previous?: unknown;
      errors?: unknown[];
    };
    if (typeof code === 'string' && (down.test(code) || network.includes(code))) return 'unavailable';
    if (typeof code === 'string' && /^22/.test(code)) return 'input';
    if (typeof message === 'string' && words.test(message)) return 'unavailable';
    at = cause ?? previous ?? errors?.[0];
  }
  return undefined;
}
