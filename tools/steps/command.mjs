import { spawn } from 'node:child_process';
import { root } from './root.mjs';

/**
 * Runs a program to its end.
 * @param {string[]} command program and arguments; `node` is the Node this runs on
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string, show?: boolean, input?: 'inherit' | 'ignore' }} options `show` passes the output on, otherwise it is collected
 * @returns {Promise<{ status: number, output: string }>} a program that a signal ended has the status of a shell, 128 and more
 */
export function runCommand(command, { env = process.env, cwd = root, show = false, input = 'ignore' } = {}) {
  const [program, ...args] = command[0] === 'node' ? [process.execPath, ...command.slice(1)] : command;
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      env,
      stdio: [input, show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
    });
    let output = '';
    child.stdout?.setEncoding('utf8').on('data', (text) => (output += text));
    child.stderr?.setEncoding('utf8').on('data', (text) => (output += text));
    const pass = (signal) => child.kill(signal);
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, pass);
    child.once('error', reject);
    child.once('close', (code, signal) => {
      for (const name of ['SIGINT', 'SIGTERM']) process.off(name, pass);
      resolve({ status: code ?? (signal === 'SIGINT' ? 130 : signal === 'SIGTERM' ? 143 : 137), output });
    });
  });
}
