import { randomBytes } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { recordObservations, seedRecords } from '@jiju/application';
import { figureInput, userInput, type UserInput } from '@jiju/contract';
import { demonstration, demonstrationFigures } from '@jiju/demonstration';
import { isRefusal, lifeOf, type Refusal } from '@jiju/domain';
import { argon2id, prepareDataFolder, readServerConfig, StartupProblem } from '@jiju/platform';
import { withHouse, type OpenHouse } from '../database/with-house.ts';
import { exitCode, type Io, type Verb } from '../io.ts';
import { seedState } from './seed-state.ts';

/**
 * `seed [--if-empty]`: the first users, and the demonstration unless `JIJU_DEMONSTRATION` says no. Logins and random
 * passwords go to `first-logins.json` in the data folder, readable by its owner only. Nothing is ever written over: the
 * demonstration goes into a database that nobody has written to.
 */
export const seed: Verb = async (argv, io) => {
  const { values } = parseArgs({ args: [...argv], options: { 'if-empty': { type: 'boolean' } } });
  const { demonstration: wanted, dataDir } = readServerConfig();
  return withHouse('seed', io, async (open) => {
    const state = await seedState(open.database);
    if (state === 'in-use' && values['if-empty']) return exitCode.ok;
    if (state === 'in-use') throw new StartupProblem(`the database is in use; ${emptyOnly}`);
    if (state === 'foreign' && wanted)
      throw new StartupProblem(
        `the database holds what no seed has written; ${emptyOnly} (JIJU_DEMONSTRATION=false makes the first user alone)`,
      );
    prepareDataFolder(dataDir);
    if (wanted) await seedDemonstration(open, io);
    // Last: a seed that was interrupted is known by its missing users and begins again.
    await seedUsers(open, dataDir, wanted ? demonstration().users : [administrator()], io);
    return exitCode.ok;
  });
};

const emptyOnly = 'a seed fills an empty one only, so that it changes nothing that was entered';

async function seedDemonstration({ house, actor, now, drain }: OpenHouse, io: Io): Promise<void> {
  const records = demonstration();
  const created = sound(
    await seedRecords(house)(actor, {
      ...records,
      'method-versions': records.methodVersions,
      'star-rules': records.starRules,
      'award-schemes': records.awardSchemes,
      'award-lists': records.awardLists,
      'inspection-marks': records.inspectionMarks,
      'red-line-events': records.redLineEvents,
      'named-problems': records.namedProblems,
      directives: records.directives.map((directive) => ({ ...directive, state: lifeOf(directive).state })),
      users: [],
    }),
  );
  io.out(`${created} records\n`);
  const figures = [...demonstrationFigures()].map((figure) => figureInput.parse(figure));
  // The calendar of the demonstration lies in the past; its figures came in on time.
  const record = recordObservations({ house, now, today: () => '2011-01-01' });
  const { changed } = sound(await record(actor, { figures, approves: true, claims: null, onlyClusters: null }));
  io.out(`${changed} figures\n`);
  await drain();
}

const administrator = (): UserInput =>
  userInput.parse({ login: 'administrator', name: 'Administrator', role: 'administrator' });

/** All in one transaction, and the file before it: there is no moment at which users exist whose passwords nobody has. */
async function seedUsers(
  { house, actor }: OpenHouse,
  dataDir: string,
  users: readonly UserInput[],
  io: Io,
): Promise<void> {
  const logins = users.map(({ role, login }) => ({ role, login, password: randomBytes(12).toString('base64url') }));
  const hashes = await Promise.all(logins.map(({ password }) => argon2id.hash(password)));
  const file = join(dataDir, 'first-logins.json');
  rmSync(file, { force: true }); // the mode below is for a new file only
  writeFileSync(file, `${JSON.stringify(logins, null, 2)}\n`, { mode: 0o600 });
  const withHashes = users.map((user, at) => ({ ...user, passwordHash: hashes[at] }));
  sound(await seedRecords(house)(actor, { users: withHashes }));
  io.out(`First logins: ${file}\n`);
}

function sound<T>(result: T | Refusal): T {
  if (isRefusal(result)) throw new Error(`The seed was refused: ${JSON.stringify(result.refused.slice(0, 5))}`);
  return result;
}
