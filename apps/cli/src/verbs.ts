import type { Verb } from './io.ts';

/** One line of help per verb. The verb itself is loaded only when called: `evaluate` must not pay for a database driver. */
export const verbs: Record<string, { readonly help: string; readonly load: () => Promise<Verb> }> = {
  award: {
    help: '--scheme <json> --data <csv> [--id <column>] [--marks <csv>], or of the database --period <period> [--scheme <code>] [--as-of <day or instant>]; [--format csv|json]: who is on the list of an award, and why',
    load: async () => (await import('./award/award.ts')).award,
  },
  backup: {
    help: '--file <new file>: writes the database to a file',
    load: async () => (await import('./backup/backup.ts')).backup,
  },
  compare: {
    help: '--method <json> --against <json> --data <csv> [--id <column>]: what one method says otherwise, and whom it moves, as JSON',
    load: async () => (await import('./compare/compare.ts')).compare,
  },
  diagnose: {
    help: '--method <json> --data <csv> [--id <column>]: weights, correlations, skewness, leaving one out, as JSON',
    load: async () => (await import('./diagnose/diagnose.ts')).diagnose,
  },
  difference: {
    help: '<code> [--format json|text] [--language en|zh]: what differs between an edition and the one it takes the place of',
    load: async () => (await import('./difference/difference.ts')).difference,
  },
  edition: {
    help: '<code> [--file <new .json, .pdf or .xlsx> [--language zh|en] | --step under-review|draft|posted|final [--note <to those who review>] [--until <last day for objections>]]: an edition, its state and review as JSON, as a file to prove, a bulletin or a workbook, or moved on',
    load: async () => (await import('./edition/edition.ts')).edition,
  },
  evaluate: {
    help: '--method <json> --data <csv> [--id <column>] [--period <period>] [--events <csv>] [--format csv|json]: scores and ranks the rows of a file',
    load: async () => (await import('./evaluate/evaluate.ts')).evaluate,
  },
  figure: {
    help: '--cluster <code> or --total [--region <code>] [--among active-then|active|all], and --indicator <code> --period <period> [--as-of <day or instant>] [--format json|text]: a value and what it was made of, or a total and whose figures it adds up, now or as it was known then',
    load: async () => (await import('./figure/figure.ts')).figure,
  },
  freeze: {
    help: '--code <code> --method <code> --period <period> [--note-zh <text>] [--note-en <text>]: a ranking becomes a draft of an edition',
    load: async () => (await import('./freeze/freeze.ts')).freeze,
  },
  gap: {
    help: '--method <json> --data <csv> --unit <id> --place <number>: what a better place would take, as JSON',
    load: async () => (await import('./gap/gap.ts')).gap,
  },
  import: {
    help: '--file <csv or xlsx> [--format long|wide] [--dry-run]: figures from a file, all of them or none',
    load: async () => (await import('./import/import.ts')).importFile,
  },
  inputs: {
    help: '--method <code> --period <period> [--version <number>] [--as-of <day or instant>] --files <beginning of new names>: what a ranking of the database follows from, as the files that evaluate takes',
    load: async () => (await import('./inputs/inputs.ts')).inputs,
  },
  method: {
    help: '<code> [--version <number> [--file <new json>]] or one of --draft <json>, and with --version: --effect [--from <period>] [--against <number>], --activate <period or always> [--until <period>], --retire, --send [--note <text>], --call-back, --answer approved|sent-back [--note <text>]; [--format json|text]: the versions of a method, what one says, would change and becomes',
    load: async () => (await import('./method/method.ts')).method,
  },
  migrate: {
    help: 'brings the tables of the database up to date',
    load: async () => (await import('./migrate/migrate.ts')).migrate,
  },
  move: {
    help: '--method <json> --data <csv> --unit <id> [--against-method <json>] [--against-data <csv>] [--against-period <period>] [--against-events <csv>]: why a place moved, as JSON',
    load: async () => (await import('./move/move.ts')).move,
  },
  objections: {
    help: '<code> [--cluster <code> --text <text> [--objector <who>] | --answer <number> --verdict upheld|rejected --text <text>]: the objections to an edition; files one, or answers one',
    load: async () => (await import('./objections/objections.ts')).objections,
  },
  openapi: {
    help: '[--write <file> | --check <file>]: the description of the API',
    load: async () => (await import('./openapi/openapi.ts')).openapi,
  },
  place: {
    help: '--cluster <code> --method <code> --period <period> [--as-of <day or instant>] and [--against <period>] [--version <number>] [--against-version <number>] [--against-as-of <day, instant or now>], or --place <number>, or --among all|peers, or --score <indicator> [--version <number>]; [--format json|text] [--language en|zh]: why a cluster stands elsewhere than before, what a better place would take, where it is strong and weak, or how an indicator came to its score',
    load: async () => (await import('./place/place.ts')).place,
  },
  ranking: {
    help: '--method <code> --period <period> [--as-of <day or instant>] [--format csv|json]: a ranking, now or as it was known then',
    load: async () => (await import('./ranking/ranking.ts')).ranking,
  },
  recompute: {
    help: '[--all] [--kind metric|total|ranking|star|award|directive]: computes what is stale, or everything',
    load: async () => (await import('./recompute/recompute.ts')).recompute,
  },
  restore: {
    help: '--file <backup> [--yes]: puts a backup back',
    load: async () => (await import('./backup/restore.ts')).restore,
  },
  robustness: {
    help: '--method <json> --data <csv> --assumptions <json> [--seed 1], or of the database --method <code> --period <period> [--assumptions <json>] [--seed 2014] [--stored]; [--runs 1000] [--sensitivity <draws>] [--format csv|json]: how sure places are',
    load: async () => (await import('./robustness/robustness.ts')).robustness,
  },
  seed: {
    help: '[--if-empty]: the demonstration and the first users, into an empty database only; --if-empty: no failure when it is in use',
    load: async () => (await import('./seed/seed.ts')).seed,
  },
  stars: {
    help: '--rule <json> --data <csv> [--id <column>], or of the database --period <period> [--rule <code>] [--cluster <code>] [--as-of <day or instant>]; [--format csv|json]: the stars that figures give, and what the next one takes',
    load: async () => (await import('./stars/stars.ts')).stars,
  },
  verify: {
    help: 'computes everything from scratch and compares; exit code 1 when anything differs',
    load: async () => (await import('./verify/verify.ts')).verify,
  },
  'verify-edition': {
    help: '<file> [--database]: proves the file of an edition by itself, and against the database and its chain',
    load: async () => (await import('./verify-edition/verify-edition.ts')).verifyEdition,
  },
};
