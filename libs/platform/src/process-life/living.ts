import { StartupProblem } from '../startup-problem/startup-problem.ts';
import { liveAs } from './live-as.ts';

// A process for the spec beside it: it stops, or fails to, as its first argument says.
const [, , how] = process.argv;

await liveAs('living', () => {
  if (how === 'problem') throw new StartupProblem('The port is taken.');
  if (how === 'surprise') throw new TypeError('something else');
  const alive = setInterval(() => undefined, 1000);
  let stops = 0;
  return Promise.resolve({
    url: 'http://127.0.0.1:1',
    async stop() {
      stops++;
      clearInterval(alive);
      // Time for a second signal to come in.
      await new Promise((resolve) => setTimeout(resolve, 200));
      process.stdout.write(`stopped ${stops} time(s)\n`);
      if (how === 'stuck') throw new Error('cannot stop');
    },
  });
});
