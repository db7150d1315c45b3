// What the person at the terminal sees: one line when a step begins, one with its duration when it has ended.
const tty = process.stderr.isTTY === true;

/** Runs a step and shows how long it took. An error passes through, with the step marked as failed. */
export async function step(name, work) {
  const began = performance.now();
  if (tty) process.stderr.write(`▸ ${name}`);
  else process.stderr.write(`▸ ${name}\n`);
  try {
    const note = await work();
    line('✓', name, began, typeof note === 'string' ? note : undefined);
  } catch (error) {
    line('✗', name, began);
    throw error;
  }
}

/** A line between the steps. */
export function say(text) {
  process.stderr.write(`${tty ? '\r\u001b[K' : ''}${text}\n`);
}

function line(mark, name, began, note) {
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  say(`${mark} ${name}${note ? `: ${note}` : ''} (${seconds} s)`);
}

/**
 * Ends a program that failed: one sentence for a problem outside of it, a trace for a surprise.
 * @returns {never}
 */
export function leave(error) {
  if (error instanceof Error && error.name === 'StartupProblem') say(`✗ ${error.message}`);
  else console.error(error);
  process.exit(1);
}
