import type { ChaosReport } from './run-chaos.ts';

const shownFaults = 20;

/** The figures of a run, for people. */
export function reportLines(report: ChaosReport): string[] {
  const { options, kills, faults } = report;
  const victims = Object.entries(kills).filter(([, count]) => count > 0);
  const reasons = Object.entries(report.rejected).map(([why, count]) => `${why} ${count}`);
  const rejections = Object.values(report.rejected).reduce((sum, count) => sum + count, 0);
  return [
    `Chaos: ${options.kills} kills in ${report.seconds.toFixed(0)} s, queue on ${options.queue}, seed ${options.seed}`,
    `  killed with kill -9      ${victims.map(([name, count]) => `${name} ${count}`).join(', ')}`,
    `  queue storage wiped      ${report.wipes}`,
    `  writes accepted          ${report.accepted} of ${report.attempted} attempted${report.overHttp ? ', half of the cells over HTTP' : ''}`,
    `  writes rejected          ${reasons.join(', ') || 'none'}; without an answer: ${report.attempted - report.accepted - rejections}`,
    `  records edited           ${report.edits}`,
    `  settled after            ${report.settledAfter.toFixed(1)} s`,
    `  results verified         ${report.verified}, each computed again from scratch`,
    `  faults                   ${faults.length}`,
    ...faults.slice(0, shownFaults).map((fault) => `    ${fault}`),
  ];
}
