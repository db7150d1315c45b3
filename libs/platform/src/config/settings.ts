import { resolve } from 'node:path';
import { z } from 'zod';

const address = (schemes: string[], example: string) =>
  z
    .string()
    .refine((text) => URL.canParse(text) && schemes.includes(new URL(text).protocol), {
      message: `must look like ${example}`, // never repeats the value: it may hold a password
      abort: true,
    })
    .refine(isUnambiguous, {
      message: 'must have the characters @ / # ? % of a password written as %40 %2F %23 %3F %25',
    });

/** A password with such characters would be read as a host, a port or a path, and then be printed as one. */
function isUnambiguous(text: string): boolean {
  const [, rest = ''] = /^[a-z]+:\/\/(.*)$/is.exec(text) ?? [];
  const at = rest.search(/[@/#?]/);
  const user = rest[at] === '@' ? rest.slice(0, at) : '';
  return !rest.slice(user === '' ? 0 : at + 1).includes('@') && !/%(?![\da-f]{2})/i.test(user);
}

const whole = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d+$/, { message: `must be a whole number from ${least} to ${most}` })
    .transform(Number)
    .refine((value) => value >= least && value <= most, { message: `must be a whole number from ${least} to ${most}` });

const yesOrNo = z
  .enum(['true', 'false', 'yes', 'no', '1', '0'], { message: 'must be true or false' })
  .transform((text) => text === 'true' || text === 'yes' || text === '1');

/** One setting: where it comes from, what it may be, and the words for its row in `docs/operations.md`. */
interface Setting<T extends z.ZodType = z.ZodType> {
  readonly variable: string;
  readonly schema: T;
  /** Shown in the table. */
  readonly fallback: string;
  readonly meaning: string;
}

const setting = <T extends z.ZodType>(variable: string, schema: T, fallback: string, meaning: string): Setting<T> => ({
  variable,
  schema,
  fallback,
  meaning,
});

/** Every setting there is, in the order of the table. */
export const settings = {
  port: setting('PORT', whole(1, 65535).default(8080), '`8080`', 'TCP port of the web server.'),
  host: setting(
    'HOST',
    z.string().default('127.0.0.1'),
    '`127.0.0.1`',
    'Address the web server listens on; `0.0.0.0` or `::` for all. Put a TLS proxy in front before opening it to a network.',
  ),
  dataDir: setting(
    'JIJU_DATA',
    z
      .string()
      .default('.jiju')
      .transform((path) => resolve(path)),
    '`.jiju` in the project',
    'Folder for everything Jiju keeps on disk: the embedded database, first logins, logs.',
  ),
  databaseUrl: setting(
    'DATABASE_URL',
    address(['postgres:', 'postgresql:'], 'postgres://user:password@host:5432/database').optional(),
    'embedded PostgreSQL',
    "A PostgreSQL 15 or later of your own. With it, any number of api and worker processes share the work. Special characters of a password are written as `%40` and the like, or it is left to `PGPASSWORD`. `?sslmode=verify-full&sslrootcert=/etc/ca.pem` encrypts the connections and proves the server, with the system's own authorities where no file is named; without `sslmode` they are not encrypted.",
  ),
  databasePassword: setting(
    'PGPASSWORD',
    z.string().optional(),
    'none',
    'The password as it is, whatever its characters, for a `DATABASE_URL` with a user and without a password.',
  ),
  redisUrl: setting(
    'REDIS_URL',
    address(['redis:', 'rediss:'], 'redis://host:6379')
      .refine((text) => /^\/?\d*$/.test(new URL(text).pathname), {
        message: 'must end with the number of a database or none, like redis://host:6379/1',
      })
      .optional(),
    'queue in PostgreSQL',
    'A Redis 6.2 or later for the job queue. Nothing of value is kept there: losing it loses no work. Two installations on one Redis need a database each: `redis://host:6379/1`.',
  ),
  logLevel: setting(
    'LOG_LEVEL',
    z
      .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
        message: 'must be one of fatal, error, warn, info, debug, trace, silent',
      })
      .default('info'),
    '`info`',
    'How much is logged: `fatal`, `error`, `warn`, `info`, `debug`, `trace` or `silent`.',
  ),
  sessionHours: setting(
    'JIJU_SESSION_HOURS',
    whole(1, 8760).default(12),
    '`12`',
    'Hours without use after which a login ends.',
  ),
  publicUrl: setting(
    'JIJU_PUBLIC_URL',
    address(['http:', 'https:'], 'https://jiju.example.org').optional(),
    'none',
    'Address under which people reach Jiju, when a proxy stands in front. Pages of any other address change nothing.',
  ),
  sessionCookie: setting(
    'JIJU_SESSION_COOKIE',
    z
      .string()
      .regex(/^[A-Za-z0-9_-]{1,60}$/, { message: 'must be 1 to 60 letters, digits, - and _' })
      .default('jiju_session'),
    '`jiju_session`',
    'Name of the session cookie. Browsers tell hosts apart, not ports: two installations on one host need a name each, or a login at one ends that at the other.',
  ),
  secureCookies: setting(
    'JIJU_SECURE_COOKIES',
    yesOrNo.optional(),
    '`true` with an https `JIJU_PUBLIC_URL`, else `false`',
    'Whether the session cookie travels over https only.',
  ),
  trustedProxies: setting(
    'JIJU_TRUSTED_PROXIES',
    whole(0, 10).default(0),
    '`0`',
    'Number of proxies in front whose word about the address of the client is believed.',
  ),
  metricsToken: setting(
    'JIJU_METRICS_TOKEN',
    z
      .string()
      .regex(/^[\x21-\x7e]{16,200}$/, { message: 'must be 16 to 200 visible characters without spaces' })
      .optional(),
    'none',
    'What Prometheus brings as `Authorization: Bearer` to read `/api/metrics`. Without it only programs on the same machine may, and none once a proxy is set up.',
  ),
  uploadLimitMb: setting(
    'JIJU_UPLOAD_LIMIT_MB',
    whole(1, 1024).default(50),
    '`50`',
    'Largest file that may be imported, in megabytes.',
  ),
  boundariesFile: setting(
    'JIJU_BOUNDARIES',
    z
      .string()
      .transform((path) => resolve(path))
      .optional(),
    'none',
    'A GeoJSON file with the borders of regions for the map of a ranking: polygons in degrees, each with its region code as property `code` or `adcode`. Without one the map is a grid of tiles.',
  ),
  demonstration: setting(
    'JIJU_DEMONSTRATION',
    yesOrNo.default(true),
    '`true`',
    'Whether an empty database is filled with the demonstration at first start.',
  ),
  workerConcurrency: setting(
    'WORKER_CONCURRENCY',
    whole(1, 64).default(4),
    '`4`',
    'Jobs one worker process takes at the same time.',
  ),
  databasePool: setting(
    'DATABASE_POOL',
    whole(2, 100).default(10),
    '`10`',
    'Most database connections one api or worker process opens for its own queries; the queue opens some more.',
  ),
} as const;

type Settings = typeof settings;

/** The settings as the program reads them. */
export type Config = { readonly [Key in keyof Settings]: z.output<Settings[Key]['schema']> } & {
  readonly secureCookies: boolean;
};
