import { exitCode } from './io.ts';

const untrusted =
  'nobody vouches for the certificate of the database; name its authority in DATABASE_URL with sslrootcert';

/** What drivers and the system say by a code, in words for the person at the terminal. */
const known: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'the database of DATABASE_URL does not answer: nothing listens there',
  ENOTFOUND: 'there is no such host as DATABASE_URL names',
  ETIMEDOUT: 'the database of DATABASE_URL does not answer',
  DEPTH_ZERO_SELF_SIGNED_CERT: untrusted,
  SELF_SIGNED_CERT_IN_CHAIN: untrusted,
  ERR_TLS_CERT_ALTNAME_INVALID: 'the certificate of the database is for another host than DATABASE_URL names',
  '28P01': 'the user or the password of DATABASE_URL is wrong',
  '28000': 'the user of DATABASE_URL may not log in',
  '3D000': 'there is no database of the name in DATABASE_URL',
  '42P01': 'the database has no tables of Jiju, or old ones; run `jiju migrate` first',
  '53100': 'the disk of the database is full',
  '53300': 'the database has no connection left',
  '57P03': 'the database is just starting or stopping; try again',
};

/** Why a file cannot be opened. */
const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'it, or the folder it should be in, does not exist',
  ENOTDIR: 'what it should be in is no folder',
  EISDIR: 'it is a folder',
  EEXIST: 'it is there already',
  EACCES: 'this user may not',
  EPERM: 'this user may not',
  EROFS: 'its disk cannot be written',
  ENOSPC: 'its disk is full',
};

/**
 * How a verb ends that threw. What the machine or the user can put right is one sentence; anything else is our fault and shows where.
 * An option that does not exist is bad input.
 */
export function sentenceFor(error: unknown): { readonly message: string; readonly code: number } {
  if (!(error instanceof Error)) return { message: String(error), code: exitCode.failed };
  const code = codeOf(error);
  if (code.startsWith('ERR_PARSE_ARGS')) {
    return { message: error.message.split('. To specify')[0] ?? error.message, code: exitCode.badInput };
  }
  if (error.name === 'StartupProblem') return { message: error.message, code: exitCode.failed };
  const file = fileOf(error);
  if (file !== undefined) {
    return { message: `cannot open ${file}: ${reasons[code] ?? firstLine(error)}`, code: exitCode.failed };
  }
  if (code === '42501') return { message: `the database refuses: ${firstLine(error)}`, code: exitCode.failed };
  return { message: known[code] ?? error.stack ?? error.message, code: exitCode.failed };
}

/** Several addresses of one host fail together. */
function codeOf(error: Error): string {
  const first: unknown = error instanceof AggregateError ? error.errors[0] : error;
  const { code } = first as { readonly code?: unknown };
  return typeof code === 'string' ? code : '';
}

const firstLine = ({ message }: Error): string => message.split('\n')[0] ?? message;

/** The file that somebody named (on the line, or as a certificate in an address) and that could not be opened. */
function fileOf(error: Error): string | undefined {
  const { syscall, path } = error as NodeJS.ErrnoException;
  return syscall === 'open' || syscall === 'read' ? (path ?? 'a file') : undefined;
}
