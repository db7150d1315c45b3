import type { ProblemTexts } from './problem-text.ts';

/** Awards and stars: what can be wrong with a rule, and why a unit is or is not on a list. */
export const awardProblems: ProblemTexts = {
  'award-trim-invalid': {
    zh: '去掉的最高分、最低分个数须为 0 至 {most} 的整数。',
    en: 'The number of highest and lowest marks left out must be a whole number from 0 to {most}.',
  },
  'award-size-not-positive': {
    zh: '名额须为大于 0 的整数，现为 {size}。',
    en: 'The number of places must be a whole number above 0, not {size}.',
  },
  'award-rank-not-positive': {
    zh: '位次要求须为大于 0 的整数，现为 {rank}。',
    en: 'The rank required must be a whole number above 0, not {rank}.',
  },
  'award-trim-without-marks': {
    zh: '只有按观摩点评得分排序时，才去掉最高分、最低分。',
    en: 'Marks can be left out only where the list is ordered by marks.',
  },
  'award-entrants-without-rise': {
    zh: '只有按位次上升排序时，才规定新参评者的上升位次。',
    en: 'A rise of entrants can be set only where the list is ordered by the rise.',
  },
  'award-stars-invalid': {
    zh: '星级要求须为 1 至 {most} 的整数。',
    en: 'The stars required must be a whole number from 1 to {most}.',
  },
  'award-without-previous-ranking': {
    zh: '没有上一年的排名，无法计算位次上升。',
    en: 'There is no earlier ranking, so no rise can be computed.',
  },
  'award-by-rank': { zh: '综合排名第 {rank} 位。', en: 'Rank {rank}.' },
  'award-by-rise': {
    zh: '由第 {from} 位升至第 {to} 位，上升 {rise} 位。',
    en: 'Rose {rise} places, from {from} to {to}.',
  },
  'award-by-marks': { zh: '观摩点评得分 {marks}。', en: 'Inspection marks {marks}.' },
  'award-blocked-by-red-line': {
    zh: '触犯红线“{redLine}”，取消当年评先资格。',
    en: 'Not eligible this year because of the red line "{redLine}".',
  },
  'award-not-ranked': { zh: '未参加排名。', en: 'Not ranked.' },
  'award-entrant-has-no-rise': {
    zh: '上一年没有位次，无位次上升可言。',
    en: 'It had no rank the year before, so it has no rise.',
  },
  'award-no-rise': { zh: '位次未上升（由 {from} 至 {to}）。', en: 'Its rank did not rise (from {from} to {to}).' },
  'award-without-marks': { zh: '没有观摩点评得分。', en: 'It has no inspection marks.' },
  'award-rank-too-low': {
    zh: '位次 {rank} 未达到前 {lowestRank} 位的要求。',
    en: 'Its rank {rank} is not among the first {lowestRank} as required.',
  },
  'award-score-too-low': {
    zh: '得分 {score} 低于要求的 {minimumScore}。',
    en: 'Its score {score} is below the required {minimumScore}.',
  },
  'award-too-few-stars': {
    zh: '星级 {stars} 低于要求的 {minimumStars} 星。',
    en: 'It has {stars} stars, and {minimumStars} are required.',
  },
  'award-tied-with-last': {
    zh: '与名单上最后的“{unit}”并列，但只有 {size} 个名额，按代码先后列在第 {position}：请人工决定。',
    en: 'It is equal to "{unit}", the last on the list, but there are {size} places, and by their codes it comes in position {position}: somebody should decide.',
  },
  'award-too-late': {
    zh: '排在第 {position} 位，名额为 {size} 个。',
    en: 'It comes in position {position}, and there are {size} places.',
  },
  'award-group-full': {
    zh: '本组“{group}”已有 {most} 个入选。',
    en: 'Its group "{group}" already has {most} members.',
  },
  'star-rule-without-levels': { zh: '星级办法没有等级。', en: 'The star rule has no levels.' },
  'star-number-invalid': {
    zh: '星数须为 1 至 {most} 的整数，现为 {stars}。',
    en: 'The number of stars must be a whole number from 1 to {most}, not {stars}.',
  },
  'star-at-least-invalid': {
    zh: '须满足的标准数 {atLeast} 应为 1 至 {most} 的整数。',
    en: 'The number of thresholds to be met, {atLeast}, must be a whole number from 1 to {most}.',
  },
  'star-level-without-thresholds': { zh: '{stars} 星没有标准。', en: 'The level of {stars} stars has no thresholds.' },
  'star-levels-not-rising': {
    zh: '等级须由低到高：{stars} 星不应排在 {below} 星之后。',
    en: 'Levels must rise: {stars} stars cannot follow {below} stars.',
  },
  'star-thresholds-not-rising': {
    zh: '{stars} 星对“{code}”的要求不得低于下一级的 {least}，否则数据变好反而掉星。',
    en: '{stars} stars must ask at least {least} of "{code}" like the level below, or improving could lose a star.',
  },
};
