import { findRedisServer } from '@jiju/platform';
import { existsSync, globSync } from 'node:fs';
import { nxEnvironment } from '../steps/build.mjs';
import { runCommand } from '../steps/command.mjs';
import { say } from '../steps/progress.mjs';
import { below, root } from '../steps/root.mjs';
import { runJest } from './jest-run.mjs';
import { runNodeTests } from './node-test-run.mjs';

/**
 * What runs a second time on Redis: the rooms the queue is built of, and the folders of the api in which a job decides what is
 * answered. What the rest asks is the same on any queue.
 */
const QUEUE_SUITES = [
  'libs/messaging',
  'apps/worker',
  ...['create-app', 'bell', 'notice', 'operations', 'ranking'].map((folder) => `apps/api/src/${folder}`),
];

const matching = (pattern) => globSync(pattern, { cwd: root }).sort();
const passedIf = (status) => ({ outcome: status === 0 ? 'passed' : 'failed' });
const absent = (missing) => ({ outcome: 'absent', missing });

async function show(command, options = {}) {
  return passedIf((await runCommand(command, { show: true, ...options })).status);
}

/** For a step beside others, whose output would be mixed with theirs. */
async function sayAtTheEnd(command, options) {
  const { status, output } = await runCommand(command, options);
  if (output !== '') say(output);
  return passedIf(status);
}

/** Without a drawn graph of the projects, lint passes over the rule of the doors and says nothing is wrong. Drawn once for all steps. */
let graph;
async function drawGraph() {
  const command = ['node', below('node_modules/.bin/nx'), 'show', 'projects'];
  graph ??= runCommand(command, { env: nxEnvironment });
  return (await graph).status === 0;
}

const build = () =>
  show(['node', below('node_modules/.bin/nx'), 'run-many', '-t', 'build', '--parallel=2', '--output-style=static'], {
    env: nxEnvironment,
  });

/** Rooms with the same types are checked as one program: what they share is then read once and not once a room. */
async function checkTypes() {
  const check = (file) => show(['node', below('node_modules/.bin/tsc'), '-p', file]);
  const [rooms, panel] = await Promise.all([
    check('tsconfig.json').then(async (done) => (done.outcome === 'passed' ? check('test/tsconfig.json') : done)),
    check('apps/admin/tsconfig.json'),
  ]);
  return panel.outcome === 'passed' ? rooms : panel;
}

/** A step that another part of the project brings: absent, and said aloud, until its file is there. */
const program =
  (file, words = []) =>
  () =>
    existsSync(below(file)) ? show(['node', below(file), ...words]) : absent(`there is no ${file}`);

/** Jest over one configuration file, absent until it is there. */
const suite = (file, options) => () =>
  existsSync(below(file)) ? runJest([file], options) : absent(`there is no ${file}`);

/**
 * The steps of `npm test`. Each returns its outcome, and the counts of its tests when it has any.
 * @type {{ name: string, title: string, needsServer?: boolean, beside?: boolean, run: () => Promise<{ outcome: 'passed' | 'failed' | 'absent' | 'unavailable', missing?: string, tests?: object }> | object }[]}
 */
export const steps = [
  {
    name: 'lint',
    title: 'Lint',
    beside: true,
    run: async () =>
      (await drawGraph())
        ? sayAtTheEnd(['node', below('node_modules/.bin/eslint'), '.'], { env: nxEnvironment })
        : { outcome: 'failed' },
  },
  {
    name: 'format',
    title: 'Format',
    run: () => show(['node', below('node_modules/.bin/prettier'), '--check', '--log-level', 'warn', '.']),
  },
  {
    name: 'doors',
    title: 'Doors and deployment',
    run: async () => ((await drawGraph()) ? runNodeTests(matching('tools/**/*.spec.mjs')) : { outcome: 'failed' }),
  },
  { name: 'typecheck', title: 'Types', run: checkTypes },
  { name: 'unit', title: 'Unit', run: () => runJest(matching('{{apps,libs}/*,test}/jest.config.mjs')) },
  { name: 'build', title: 'Build', run: build },
  {
    name: 'generated',
    title: 'Generated files are current',
    needsServer: true,
    run: program('tools/generated/main.mjs'),
  },
  {
    name: 'integration',
    title: 'Integration (PostgreSQL)',
    needsServer: true,
    run: () =>
      runJest(matching('{{apps,libs}/*,test}/jest.integration.mjs'), {
        env: { ...process.env, JIJU_TEST_QUEUE: 'postgres' },
      }),
  },
  { name: 'redis', title: 'Integration again, queue on Redis', needsServer: true, run: queueOnRedis },
  {
    name: 'e2e',
    title: 'End to end, real browser',
    needsServer: true,
    run: suite('test/e2e/jest.config.mjs', { workers: 1 }),
  },
  {
    name: 'chaos',
    title: 'Chaos, short form',
    needsServer: true,
    run: suite('test/chaos/jest.config.mjs', { workers: 1 }),
  },
];

function queueOnRedis() {
  if (!process.env.TEST_REDIS_URL && findRedisServer() === undefined) {
    const missing =
      'no redis-server on this machine and no TEST_REDIS_URL; install Redis to prove the queue on it, as CI does';
    return { outcome: 'unavailable', missing };
  }
  const configurations = ['libs/messaging', 'apps/worker', 'apps/api'].map((room) => `${room}/jest.integration.mjs`);
  return runJest(configurations, { env: { ...process.env, JIJU_TEST_QUEUE: 'redis' }, only: QUEUE_SUITES });
}
