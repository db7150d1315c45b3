import { parseArgs } from 'node:util';
import { requestRecomputation } from '@jiju/application';
import { scopeKinds, type ScopeKind } from '@jiju/domain';
import { withHouse } from '../database/with-house.ts';
import { exitCode, type Verb } from '../io.ts';

/** `recompute [--all] [--kind metric|total|ranking|star|award|directive]`: what is stale, or everything. */
export const recompute: Verb = async (argv, io) => {
  const { values } = parseArgs({ args: [...argv], options: { all: { type: 'boolean' }, kind: { type: 'string' } } });
  const { kind } = values;
  if (kind !== undefined && !isScopeKind(kind)) {
    io.err(`jiju recompute: there is no kind "${kind}"; there are ${scopeKinds.join(', ')}\n`);
    return exitCode.badInput;
  }
  return withHouse('recompute', io, async ({ house, actor, drain, database }) => {
    if (values.all || kind) await requestRecomputation(house)(actor, 'command line', kind ? [kind] : scopeKinds);
    await drain();
    const [row] = await database.query<{ count: string }>('select count(*) from recompute_scope where wanted > done');
    io.out(`${row?.count ?? 0} results are still stale\n`);
    return Number(row?.count) === 0 ? exitCode.ok : exitCode.failed;
  });
};

function isScopeKind(kind: string): kind is ScopeKind {
  return (scopeKinds as readonly string[]).includes(kind);
}
