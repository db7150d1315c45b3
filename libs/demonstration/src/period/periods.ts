import type { PeriodInput } from '@jiju/contract';

/**
 * The reporting calendar: 2010 is closed, 2011 to 2013 stay open so that a visitor can change a figure, the first quarter
 * of 2014 waits for its figures, the rest of 2014 has not been opened. Due days are our demonstration: the 20th after the
 * end of a quarter.
 */
export const periods: readonly PeriodInput[] = [2010, 2011, 2012, 2013, 2014].flatMap((year) => [
  period(`${year}`, `${year + 1}-02-20`, isOpen(year)),
  period(`${year}-Q1`, `${year}-04-20`, isOpen(year) || year === 2014),
  period(`${year}-Q2`, `${year}-07-20`, isOpen(year)),
  period(`${year}-Q3`, `${year}-10-20`, isOpen(year)),
  period(`${year}-Q4`, `${year + 1}-01-20`, isOpen(year)),
]);

function isOpen(year: number): boolean {
  return year >= 2011 && year <= 2013;
}

function period(code: string, dueOn: string, open: boolean): PeriodInput {
  return { code, state: open ? 'open' : 'closed', opensOn: null, dueOn, exceptions: [] };
}
