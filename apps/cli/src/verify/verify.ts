import { parseArgs } from 'node:util';
import { verifyAll } from '@jiju/application';
import { sayBroken } from '@jiju/domain';
import { withHouse } from '../database/with-house.ts';
import { exitCode, type Verb } from '../io.ts';

/** Drifts printed in full; the rest are counted. */
const printed = 20;

/** `verify`: compute every result from its inputs and compare with what is stored, bit for bit. Exit 1 on any drift. */
export const verify: Verb = async (argv, io) => {
  parseArgs({ args: [...argv], options: {} });
  return withHouse('verify', io, async ({ house, database }) => {
    const { checked, drifted, failed } = await verifyAll(house, (count) => io.err(`\r${count} results checked`));
    const [stale] = await database.query<{ count: string }>('select count(*) from recompute_scope where wanted > done');
    io.err('\n');
    for (const fact of drifted.slice(0, printed)) io.out(`drift: ${JSON.stringify(fact)}\n`);
    for (const { scope, error } of failed.slice(0, printed))
      io.out(`not computable: ${scope.kind} ${scope.key}: ${error}\n`);
    const broken = await house.brokenRecords();
    for (const record of broken) io.out(`${sayBroken(record)}\n`);
    io.out(
      `${checked} results checked, ${drifted.length} drifted, ${failed.length} not computable, ${stale?.count ?? 0} stale and not checked\n`,
    );
    return drifted.length + failed.length + broken.length === 0 ? exitCode.ok : exitCode.failed;
  });
};
