import { ChainCheck, contentOf, differencesOf, type EditionFile } from '@jiju/domain';
import { readChain, readEditionContent, readFrozenFacts } from '@jiju/persistence';
import { sha256 } from '@jiju/platform';
import { withHouse } from '../database/with-house.ts';
import type { Io } from '../io.ts';
import { sayChainFault, sayDifference } from './say-fault.ts';

/** Compare a file with what the database holds of the edition, and prove the chain of all editions there. */
export function againstDatabase(
  file: EditionFile | undefined,
  io: Io,
  tell: (lines: readonly string[]) => void,
): Promise<void> {
  return withHouse('verify-edition', io, async ({ database }) => {
    if (file) {
      const stored = await readEditionContent(database, file.code);
      if (!stored) tell([`database: there is no edition ${file.code}`]);
      else {
        const one = { ...contentOf(file), hash: file.hash };
        const differences = differencesOf(one, { ...stored.content, hash: stored.hash });
        tell(differences.map((difference) => `database: ${sayDifference(difference, 'the database')}`));
        if (differences.length === 0) io.out(`${file.code}: as it is in the database\n`);
      }
    }
    const chain = new ChainCheck(await readFrozenFacts(database), sha256);
    for await (const link of readChain(database)) chain.next(link);
    tell(chain.end().map(sayChainFault));
    io.out(`${chain.checked} editions in the chain\n`);
  });
}
