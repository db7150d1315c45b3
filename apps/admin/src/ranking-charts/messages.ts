import type { PageMessages } from '../i18n/page-messages.ts';

/** Texts of the pictures of a whole ranking. */
export const rankingChartMessages: PageMessages = {
  zh: {
    rankingCharts: {
      views: '呈现方式',
      view: { table: '表格', heat: '热力图' },
      heatTitle: '多数集聚区强在“%{best}”，弱在“%{worst}”（标准分）',
      heatPlain: '%{count} 个集聚区各项指标的标准分',
      cell: '第 %{rank} 位 %{cluster}，%{indicator}：标准分 %{score}（%{raw}）',
      cellEmpty: '第 %{rank} 位 %{cluster}，%{indicator}：无数据',
    },
  },
  en: {
    rankingCharts: {
      views: 'Shown as',
      view: { table: 'Table', heat: 'Heat map' },
      heatTitle: 'Most clusters are strong in "%{best}" and weak in "%{worst}" (normalised scores)',
      heatPlain: 'Normalised scores of %{count} clusters by indicator',
      cell: '%{rank} %{cluster}, %{indicator}: %{score} normalised (%{raw})',
      cellEmpty: '%{rank} %{cluster}, %{indicator}: no figure',
    },
  },
};
