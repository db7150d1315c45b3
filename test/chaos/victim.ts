import { fork, type ChildProcess } from 'node:child_process';

/** A process that is killed without a word and started again. */
export class Victim {
  readonly #launch: () => ChildProcess;
  #child: ChildProcess | undefined;
  readonly #program: string;
  readonly #asked = new Set<ChildProcess>();

  constructor(program: string, words: () => readonly string[], env: NodeJS.ProcessEnv) {
    this.#program = program.split('/').slice(-2).join('/');
    this.#launch = () =>
      fork(program, words(), {
        env,
        execArgv: ['--disable-warning=ExperimentalWarning'],
        stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      });
  }

  /** Starts it; answers whether it came up. One that cannot, because what it needs is down, is tried again by the caller. */
  async start(): Promise<boolean> {
    const child = this.#launch();
    this.#child = child;
    let said = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-2000)));
    const ready = await new Promise<boolean>((resolve) => {
      child.once('message', () => resolve(true));
      child.once('exit', () => resolve(false));
      child.once('error', () => resolve(false));
    });
    if (!ready) this.lastWords = said;
    else
      child.once('exit', (code, signal) => {
        if (!this.#asked.has(child))
          this.falls.push(`${this.#program} ${code ?? signal} ${/^\w*Error:.*$/m.exec(said)?.[0] ?? said.slice(-300)}`);
      });
    return ready;
  }

  /** What it said each time that it ended without being asked to. */
  readonly falls: string[] = [];
  lastWords = '';

  /** kill -9. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL');
  }

  /** Asks it to end, and makes it after a while. */
  async stop(): Promise<void> {
    const timer = setTimeout(() => this.#child?.kill('SIGKILL'), 15_000);
    await this.#end('SIGTERM');
    clearTimeout(timer);
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    this.#asked.add(child);
    const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    child.kill(signal);
    await gone;
  }
}
