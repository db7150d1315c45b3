import type { PageMessages } from '../i18n/page-messages.ts';

/** Texts of where a figure comes from. */
export const explainMessages: PageMessages = {
  zh: {
    explain: {
      open: '这个数是怎么来的？',
      title: '数据来源',
      back: '返回上一项',
      reported: '填报：%{author}，%{at}',
      missing: '缺失',
      restsOn: '%{region}合计：应有 %{expected} 个集聚区，%{present} 个有数据',
      formulaFrom: '自%{period}起执行的公式',
      formulaAlways: '一直执行的公式',
      ofParts: '由下列 %{count} 个期间的数据得出：%{how}',
      fold: '收起“%{name}”',
      unfold: '展开“%{name}”（%{count} 项）',
      asOf: '按 %{at} 时已知的情况',
      scored: '按办法第 %{version} 版，该指标得 %{score} 分（满分 %{full}），权重 %{weight}%，计入总分 %{points} 分。',
      wholeScore: '总分是怎么得出的',
      everywhere: '全部集聚区',
      sum: '合计',
      weighedBy: '权数：',
      share: '占比',
      among: {
        active: '目前在册的 %{expected} 个集聚区：%{present} 个有数据，%{missing} 个没有。',
        'active-then': '期末在册的 %{expected} 个集聚区：%{present} 个有数据，%{missing} 个没有。',
        all: '登记的 %{expected} 个集聚区（不论状态）：%{present} 个有数据，%{missing} 个没有。',
      },
      ofMeasure: '督办事项的实际值为 %{value}（%{how}），由下列集聚区的数据得出。',
      counted: '达到标准的个数',
      noParts: '没有集聚区有数据。',
      noRule: '该星级规则已归档，无法列出条件。',
      conditionsMet: '满足 %{met}/%{of}，需 %{needed}',
      frozen:
        '《%{edition}》固定于 %{at}：按“%{method}”第 %{version} 版，得分 %{score}，第 %{rank} 位。以下为固定时的数据。',
    },
  },
  en: {
    explain: {
      open: 'Where does this number come from?',
      title: 'Where it comes from',
      back: 'Back to what was shown before',
      reported: 'Reported by %{author}, %{at}',
      missing: 'missing',
      restsOn: 'Total of %{region}: clusters with a figure %{present} of %{expected} expected',
      formulaFrom: 'formula in force from %{period}',
      formulaAlways: 'formula in force from the beginning',
      ofParts: 'made of the %{count} periods below: %{how}',
      fold: 'Fold %{name}',
      unfold: 'Unfold %{name} (%{count})',
      asOf: 'As it was known on %{at}',
      scored:
        'Version %{version} of the method scores it %{score} of %{full}; it weighs %{weight}% and adds %{points} points to the score.',
      wholeScore: 'How the whole score arose',
      everywhere: 'all clusters',
      sum: 'Sum',
      weighedBy: 'Weighted by',
      share: 'Share',
      among: {
        active: 'Over the %{expected} clusters that are active: %{present} with a figure, %{missing} without.',
        'active-then':
          'Over the %{expected} clusters active on the last day of the period: %{present} with a figure, %{missing} without.',
        all: 'Over all %{expected} clusters on record: %{present} with a figure, %{missing} without.',
      },
      ofMeasure: 'The directive measures %{value} (%{how}), made of the figures of these clusters.',
      counted: 'how many reach the threshold',
      noParts: 'No cluster has a figure.',
      noRule: 'The rule is in the archive; its conditions cannot be listed.',
      conditionsMet: '%{met} of %{of} met, %{needed} needed',
      frozen:
        '%{edition}, frozen %{at}: version %{version} of %{method} gave it %{score} points and place %{rank}. These are the figures as frozen.',
    },
  },
};
