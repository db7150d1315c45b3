import type { ProblemTexts } from './problem-text.ts';

/** Editions: what can stand in the way of freezing a ranking or of moving it on. */
export const editionProblems = {
  'ranking-not-computed': {
    zh: '{method} 在 {period} 没有排名。',
    en: 'There is no ranking by {method} for {period}.',
  },
  'ranking-is-stale': {
    zh: '排名正在重新计算，请待完成后再封存。',
    en: 'The ranking is being computed again; freeze it when that is done.',
  },
  'edition-not-reproducible': {
    zh: '按输入重新计算，结果与存储的排名不同（{place}），不能封存。请先核验结果。',
    en: 'Computed again from its inputs the ranking differs from the stored one (at {place}); it is not frozen. Verify the results first.',
  },
  'edition-before-chain': {
    zh: '这份通报封存于校验链建立之前，不能导出为可核验文件。',
    en: 'This edition was frozen before there was a chain and has no file that could be verified.',
  },
  'edition-supersedes-none': {
    zh: '通报 {code} 没有替代其他通报，无差异说明。',
    en: 'Edition {code} takes the place of no other; there is no difference note.',
  },
  'edition-step-not-possible': {
    zh: '状态“{from}”的通报不能直接改为“{to}”。',
    en: 'An edition in state {from} cannot become {to}.',
  },
  'edition-note-needs-review': {
    zh: '只有提交审核时可以附说明。',
    en: 'A note goes with an edition that is sent for review, and with no other step.',
  },
  'edition-objections-open': {
    zh: '还有 {count} 条异议未答复，不能正式发布。',
    en: 'Objections without an answer: {count}. It cannot be final before each has one.',
  },
  'edition-objection-upheld': {
    zh: '有异议成立，这份通报不能再送审、公示或正式发布。请更正数据后重新封存一份通报。',
    en: 'An objection to it was upheld: it cannot be sent for review, posted or final. Put the figures right and freeze another edition.',
  },
  'edition-final-meanwhile': {
    zh: '这份通报封存之后，同一排名的通报 {code} 已正式发布，而本通报没有写明替代它。请重新封存一份通报，以便列出与 {code} 的差异。',
    en: 'Edition {code} of the same ranking became final after this one was frozen, so this one does not say that it takes its place. Freeze another edition, which will say what differs from {code}.',
  },
  'objection-not-posted': {
    zh: '通报 {code} 未在公示，不能提出异议。',
    en: 'Edition {code} is not posted; objections are filed while it is.',
  },
  'objection-after-closing': {
    zh: '通报 {code} 的公示已于 {until} 截止，异议不再受理。',
    en: 'Edition {code} was posted for objections until {until}; none can be filed after that.',
  },
  'objection-cluster-unknown': {
    zh: '通报 {edition} 中没有集聚区 {code}。',
    en: 'Edition {edition} says nothing about a cluster {code}.',
  },
  'objection-not-yours': {
    zh: '您只能为自己负责的集聚区提出异议，{code} 不在其中。',
    en: 'You may object for your own clusters only, and {code} is none of them.',
  },
  'objection-answered': {
    zh: '这条异议已经答复。',
    en: 'This objection has its answer already.',
  },
  'edition-posting-days': {
    zh: '公示须为 3 至 7 天，现为 {days} 天。',
    en: 'An edition is posted for 3 to 7 days, not {days}.',
  },
  'edition-still-posted': {
    zh: '公示至 {until}，期满前不能正式发布。',
    en: 'It is posted until {until} and cannot be final before.',
  },
} satisfies ProblemTexts;
