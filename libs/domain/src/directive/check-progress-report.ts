import { problem, type Problem } from '../refusal.ts';
import type { ProgressReport } from './directive.ts';

/** What is wrong with a progress report; paths begin with `report`. */
export function checkProgressReport(report: ProgressReport): Problem[] {
  const problems: Problem[] = [];
  const { claimedPercent: percent } = report;
  if (percent !== null && !(percent >= 0 && percent <= 100))
    problems.push(problem('directive-percent-out-of-range', { percent }, 'report.claimedPercent'));
  if (percent === null && report.textZh.trim() === '' && report.textEn.trim() === '')
    problems.push(problem('directive-report-empty', {}, 'report'));
  report.evidence.forEach(({ title }, index) => {
    if (title.trim() === '')
      problems.push(problem('directive-evidence-untitled', {}, `report.evidence.${index}.title`));
  });
  return problems;
}
