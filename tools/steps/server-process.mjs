import { fork } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartupProblem } from '@jiju/platform';
import { say } from './progress.mjs';
import { below } from './root.mjs';
import { serverFlags } from './server-flags.mjs';

const LONGEST_LOG = 50 * 1024 * 1024;
const READY_WITHIN = 60_000;
const STOP_WITHIN = 15_000;
/** A server that ran this long was healthy: the next pause after a fall is short again. */
const HEALTHY_AFTER = 60_000;

/**
 * One of the servers (`api`, `worker`) as a child of this process. It says `{ ready: true }` over the channel when it serves, and leaves
 * when the channel closes. When it falls it is started again, after a pause that grows.
 */
export class ServerProcess {
  #child;
  #ended = Promise.resolve();
  #stopping = false;
  #pause = 500;

  /**
   * @param {string} name folder below dist, and word for people
   * @param {NodeJS.ProcessEnv} env
   * @param {string} logs folder of the log files
   */
  constructor(name, env, logs) {
    this.name = name;
    this.env = env;
    mkdirSync(logs, { recursive: true });
    this.log = join(logs, `${name}.log`);
  }

  /** Starts it and waits until it is ready. */
  async start() {
    const before = this.#launch();
    const child = this.#child;
    const ready = new Promise((resolve) =>
      child.on('message', (message) => message?.ready === true && resolve('ready')),
    );
    const outcome = await Promise.race([
      ready,
      this.#ended.then(() => 'ended'),
      sleep(READY_WITHIN, 'late', { ref: false }),
    ]);
    if (outcome !== 'ready') {
      await this.stop();
      const words = readFileSync(this.log, 'utf8').slice(before).trim().split('\n').slice(-15).join('\n');
      if (words) console.error(words);
      const what = outcome === 'late' ? `was not ready within ${READY_WITHIN / 1000} seconds` : 'ended while starting';
      throw new StartupProblem(`The ${this.name} ${what}; its log is ${this.log}.`);
    }
    this.#watch();
  }

  /** Ends it: asked first, made to after a while. */
  async stop() {
    this.#stopping = true;
    const child = this.#child;
    if (child === undefined) return;
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN);
    await this.#ended;
    clearTimeout(timer);
  }

  /** Ends it and starts the newly built program. */
  async restart() {
    await this.stop();
    this.#stopping = false;
    await this.start();
  }

  #launch() {
    const tooLong = (statSync(this.log, { throwIfNoEntry: false })?.size ?? 0) > LONGEST_LOG;
    if (tooLong) truncateSync(this.log);
    const log = openSync(this.log, 'a', 0o640);
    const before = statSync(this.log).size;
    // Detached, that is out of reach of Ctrl-C: this process ends its servers itself, in the right order.
    const child = fork(below('dist', this.name, 'main.js'), [], {
      env: this.env,
      detached: true,
      execArgv: serverFlags,
      stdio: ['ignore', log, log, 'ipc'],
    });
    closeSync(log);
    this.#child = child;
    this.#ended = new Promise((resolve) => {
      child.once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`));
      child.once('error', (error) => resolve(error.message));
    });
    return before;
  }

  async #watch() {
    const began = performance.now();
    const how = await this.#ended;
    if (this.#stopping) return;
    if (performance.now() - began > HEALTHY_AFTER) this.#pause = 500;
    say(
      `! The ${this.name} ended unexpectedly (${how}); starting it again in ${this.#pause / 1000} s. Its log: ${this.log}`,
    );
    await sleep(this.#pause);
    this.#pause = Math.min(this.#pause * 2, 30_000);
    if (this.#stopping) return;
    try {
      await this.start();
      say(`✓ The ${this.name} is back`);
    } catch (error) {
      if (error?.name !== 'StartupProblem') throw error;
      say(`! ${error.message}`);
      this.#stopping = false;
      this.#ended = Promise.resolve('it did not become ready');
      void this.#watch();
    }
  }
}
