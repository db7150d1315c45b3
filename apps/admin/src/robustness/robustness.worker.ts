import { runRobustness, type RobustnessAsked, type RobustnessSaid } from './robustness-run.ts';

/** Off the thread that draws the page: a thousand rankings must not hold up a key. */
self.onmessage = ({ data }: MessageEvent<RobustnessAsked>) => {
  runRobustness(data, (said: RobustnessSaid) => {
    self.postMessage(said);
  });
};
