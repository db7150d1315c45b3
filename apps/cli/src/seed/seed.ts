import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createUser, recordObservations, seedRecords } from '@jiju/application';
import { figureInput, userInput, type UserInput } from '@jiju/contract';
import { demonstration, demonstrationFigures } from '@jiju/demonstration';
import { isRefusal, lifeOf, type Refusal } from '@jiju/domain';
import { argon2id, readServerConfig } from '@jiju/platform';
import { withHouse, type OpenHouse } from '../database/with-house.ts';
import { exitCode, type Io, type Verb } from '../io.ts';

/**
 * `seed [--if-empty]`: the first users, and the demonstration unless `JIJU_DEMONSTRATION` says no. Logins and random
 * passwords go to `first-logins.json` in the data folder, readable by its owner only.
 */
export const seed: Verb = async (argv, io) => {
  const { values } = parseArgs({ args: [...argv], options: { 'if-empty': { type: 'boolean' } } });
  const { demonstration: wanted, dataDir } = readServerConfig();
  return withHouse('seed', io, async (open) => {
    const [count] = await open.database.query<{ users: string }>('select count(*) as users from app_user');
    if (values['if-empty'] && Number(count?.users) > 0) return exitCode.ok;
    if (wanted) {
      await seedDemonstration(open, io);
      await seedUsers(open, dataDir, demonstration().users, io);
    } else {
      const administrator = userInput.parse({ login: 'administrator', name: 'Administrator', role: 'administrator' });
      await seedUsers(open, dataDir, [administrator], io);
    }
    return exitCode.ok;
  });
};

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
  const { changed } = sound(await record(actor, { figures, approves: true, onlyClusters: null }));
  io.out(`${changed} figures\n`);
  await drain();
}

async function seedUsers(
  { house, actor }: OpenHouse,
  dataDir: string,
  users: readonly UserInput[],
  io: Io,
): Promise<void> {
  const create = createUser({ house, passwords: argon2id });
  const logins: { role: string; login: string; password: string }[] = [];
  for (const user of users) {
    const password = randomBytes(12).toString('base64url');
    sound(await create(actor, { ...user, password }));
    logins.push({ role: user.role, login: user.login, password });
  }
  const file = join(dataDir, 'first-logins.json');
  writeFileSync(file, `${JSON.stringify(logins, null, 2)}\n`, { mode: 0o600, flag: 'w' });
  io.out(`First logins: ${file}\n`);
}

function sound<T>(result: T | Refusal): T {
  if (isRefusal(result)) throw new Error(`The seed was refused: ${JSON.stringify(result.refused.slice(0, 5))}`);
  return result;
}
