// `npm test`: proves everything, in the order in which a failure is cheapest to hear of. `npm test -- --only unit,lint` for a part.
import { leave, say } from '../steps/progress.mjs';
import { inheritServer } from './test-server.mjs';
import { steps } from './steps.mjs';

const only = optionValue('--only')?.split(',');
const unknown = only?.filter((name) => !steps.some((step) => step.name === name)) ?? [];
if (unknown.length > 0) {
  say(`✗ There is no step ${unknown.join(', ')}; the steps are ${steps.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}

let stopServer = () => Promise.resolve();
let interrupted = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => (interrupted = true));
process.on('disconnect', () => process.exit(1)); // the watchdog of the database sees to the rest

try {
  const results = await runAll(steps.filter(({ name }) => only === undefined || only.includes(name)));
  await stopServer();
  process.exit(report(results) ? 0 : 1);
} catch (error) {
  await stopServer();
  leave(error);
}

/**
 * Runs the steps one after the other, all of them even when one fails: one run tells everything that is wrong. A step that keeps
 * one core busy goes on `beside` those that follow.
 */
async function runAll(chosen) {
  const results = [];
  for (const step of chosen) {
    if (interrupted) break;
    const running = runStep(step);
    running.catch(() => undefined); // heard of below
    results.push(running);
    if (!step.beside) await running;
  }
  return Promise.all(results);
}

async function runStep({ name, title, needsServer, run }) {
  say(`\n▸ ${title}`);
  const began = performance.now();
  if (needsServer) stopServer = await inheritServer(stopServer);
  const result = await run();
  const seconds = (performance.now() - began) / 1000;
  say(`${mark(result)} ${title} (${seconds.toFixed(1)} s)`);
  return { name, title, seconds, ...result };
}

function report(results) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  say('\nStep                                       seconds   passed   failed  skipped');
  for (const result of results) {
    const counts = result.tests;
    const cells = counts ? [counts.passed, counts.failed, counts.skipped] : ['', '', ''];
    say(
      `${mark(result)} ${result.title.padEnd(40)}${[result.seconds.toFixed(1), ...cells].map((cell) => String(cell).padStart(9)).join('')}`,
    );
    for (const key of Object.keys(total)) total[key] += counts?.[key] ?? 0;
  }
  for (const { title, missing } of results.filter((result) => result.missing))
    say(`\n!!! NOT RUN: ${title}: ${missing} !!!`);
  // A part of the project that is not there proves nothing; a tool the machine lacks (Redis) is CI's to bring.
  const broken = results.filter(({ outcome }) => outcome === 'failed' || outcome === 'absent');
  if (broken.length > 0)
    say(
      `\n✗ Failed: ${broken.map(({ name }) => name).join(', ')} (again: npm test -- --only ${broken.map(({ name }) => name).join(',')})`,
    );
  if (interrupted) say('\n✗ Interrupted');
  say(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  return broken.length === 0 && !interrupted && total.failed === 0;
}

function mark({ outcome }) {
  return { passed: '✓', failed: '✗', absent: '✗', unavailable: '!' }[outcome];
}

function optionValue(name) {
  const at = process.argv.indexOf(name);
  if (at >= 0) return process.argv[at + 1];
  return process.argv.find((word) => word.startsWith(`${name}=`))?.slice(name.length + 1);
}
