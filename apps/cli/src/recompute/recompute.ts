import { parseArgs } from 'node:util';
import { requestRecomputation, settle } from '@jiju/application';
import { scopeKinds, type ScopeKind } from '@jiju/domain';
import { databaseClock, staleSince } from '@jiju/persistence';
import { systemPace } from '@jiju/platform';
import { withHouse } from '../database/with-house.ts';
import { exitCode, type Verb } from '../io.ts';

/**
 * `recompute [--all] [--kind metric|total|ranking|star|award|directive]`: what is stale, or everything. Workers of a running system
 * share the work, and what they hold is waited for.
 */
export const recompute: Verb = async (argv, io) => {
  const { values } = parseArgs({ args: [...argv], options: { all: { type: 'boolean' }, kind: { type: 'string' } } });
  const { kind } = values;
  if (kind !== undefined && !isScopeKind(kind)) {
    io.err(`jiju recompute: there is no kind "${kind}"; there are ${scopeKinds.join(', ')}\n`);
    return exitCode.badInput;
  }
  const kinds = kind ? [kind] : scopeKinds;
  return withHouse('recompute', io, async ({ house, actor, drain, database: { query } }) => {
    if (values.all || kind) await requestRecomputation(house)(actor, 'command line', kinds);
    const asked = await databaseClock(query);
    const { waiting, failing } = await settle({
      drain,
      look: () => staleSince(query, kinds, asked),
      pace: systemPace,
      onProgress: (left) => void (left.waiting > 0 && io.err(`${left.waiting} results are with other workers\n`)),
    });
    if (waiting > 0) io.out(`${waiting} results are still stale: whoever works on them does not get on\n`);
    if (failing > 0) io.out(`${failing} results could not be computed; the operations page says why\n`);
    if (waiting + failing > 0) return exitCode.failed;
    io.out('All that was asked for is fresh\n');
    return exitCode.ok;
  });
};

function isScopeKind(kind: string): kind is ScopeKind {
  return (scopeKinds as readonly string[]).includes(kind);
}
