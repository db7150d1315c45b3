import { portState, StartupProblem } from '@jiju/platform';

/**
 * Finds out before anything is started whether the servers will be able to listen.
 * @param {{ port: number, host: string }} where
 * @throws StartupProblem with what to do about it
 */
export async function checkPort({ port, host }) {
  const state = await portState(port, host);
  if (state === 'taken') {
    const other = port < 65535 ? port + 1 : port - 1;
    throw new StartupProblem(
      `Port ${port} is taken by another program; choose another, for example PORT=${other} npm start.`,
    );
  }
  if (state === 'forbidden')
    throw new StartupProblem(`This user may not listen on port ${port}; choose one above 1023 with PORT.`);
  if (state === 'no-such-host')
    throw new StartupProblem(`This machine has no address ${host} to listen on; check HOST.`);
}
