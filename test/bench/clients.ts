import { setTimeout as sleep } from 'node:timers/promises';

export const clientCount = 20;

/**
 * Lets clients work in a closed loop, each doing one thing after the other.
 * @returns things done per second
 */
export async function throughput(seconds: number, client: (at: number) => () => Promise<unknown>): Promise<number> {
  let running = true;
  let done = 0;
  const loop = async (work: () => Promise<unknown>): Promise<void> => {
    while (running) {
      await work();
      if (running) done += 1;
    }
  };
  const began = performance.now();
  const loops = Array.from({ length: clientCount }, (_, at) => loop(client(at)));
  await Promise.race([sleep(seconds * 1000), Promise.all(loops)]);
  running = false;
  const took = performance.now() - began;
  await Promise.all(loops);
  return (done * 1000) / took;
}
