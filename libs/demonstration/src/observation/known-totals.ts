export const years = [2011, 2012, 2013] as const;
export type Year = (typeof years)[number];

/**
 * What is known of all 180 areas together. Revenue 亿元: 2012 as reported (beizuan.cc, 2.47 万亿); 2013 from the forecast
 * for 2014 (more than 37,000, +15 %: njbylw.com/news/27408.html); 2011 is not known and assumed. Investment 亿元: 2011
 * 7,000 (gov.cn), 2012 more than 10,000, 2013 from the forecast for 2014 (16,000, +23 %). Employees: about 3 million in
 * 2012; the years beside it are assumed. Firms: 14,450 at the end of 2013 (7,890 above-scale ones are 54.6 %), 2011 and
 * 2012 assumed. Profit 亿元: 2013 from the forecast for 2014 (2,170, +15 %), else the same share of revenue.
 */
export const knownTotals = {
  REVENUE: { 2011: 19_500, 2012: 24_700, 2013: 32_200 },
  INVESTMENT: { 2011: 7_000, 2012: 10_000, 2013: 13_000 },
  EMPLOYEES: { 2011: 2_700_000, 2012: 3_000_000, 2013: 3_300_000 },
  UNITS: { 2011: 12_000, 2012: 13_200, 2013: 14_450 },
  PROFIT: { 2011: 1_145, 2012: 1_450, 2013: 1_887 },
} as const satisfies Record<string, Record<Year, number>>;

/**
 * What part of those totals the demonstration clusters are given. They are about a third of the 180 by number and mostly
 * those that were honoured or otherwise named, so more than a third by size; 55 % is our choice, no published figure.
 */
export const demonstrationShare = 0.55;
