import { pino, type DestinationStream, type Logger, type LoggerOptions } from 'pino';

export type { Logger } from 'pino';

const SECRET_NAMES = [
  'password',
  'newPassword',
  'currentPassword',
  'passwordHash',
  'secret',
  'token',
  'authorization',
  'cookie',
  '["set-cookie"]',
  'databaseUrl',
  'databasePassword',
  'redisUrl',
];

/** Paths to blank out: the names alone, one and two levels down, and the headers of requests and answers. */
const redacted = SECRET_NAMES.flatMap((name) => {
  const below = name.startsWith('[') ? name : `.${name}`;
  return [name, `*${below}`, `*.*${below}`, `req.headers${below}`, `res.headers${below}`];
});

/** Options of every logger of the project, also for the one of the web server. */
export function loggerOptions(level: string): LoggerOptions {
  return {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    redact: { paths: redacted, censor: '[hidden]' },
  };
}

/**
 * A logger that writes one JSON object a line to standard output and hides passwords, cookies and tokens.
 * @param name which process speaks: `api`, `worker`
 */
export function createLogger(name: string, level: string, destination?: DestinationStream): Logger {
  const options = { ...loggerOptions(level), base: { name } };
  return destination === undefined ? pino(options) : pino(options, destination);
}
