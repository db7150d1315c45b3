import type { PageMessages } from '../i18n/page-messages.ts';

/** Texts of the pictures of a whole ranking. */
export const rankingChartMessages: PageMessages = {
  zh: {
    rankingCharts: {
      views: '呈现方式',
      view: { table: '表格', heat: '热力图', scatter: '散点图', map: '地图' },
      heatTitle: '多数集聚区强在“%{best}”，弱在“%{worst}”（标准分）',
      heatPlain: '%{count} 个集聚区各项指标的标准分',
      cell: '第 %{rank} 位 %{cluster}，%{indicator}：标准分 %{score}（%{raw}）',
      across: '横轴',
      up: '纵轴',
      log: '对数坐标',
      scatterTitle: {
        with: '“%{x}”高的，“%{y}”多半也高（秩相关 %{r}）',
        against: '“%{x}”高的，“%{y}”多半偏低（秩相关 %{r}）',
        apart: '“%{x}”与“%{y}”关系不大（秩相关 %{r}）',
        unknown: '“%{x}”与“%{y}”',
      },
      quadrant: {
        highHigh: '两项都高于中位数',
        lowLow: '两项都低于中位数',
        highLow: '%{y}高，%{x}低',
        lowHigh: '%{x}高，%{y}低',
      },
      scatterHow: '虚线为两项的中位数；%{count} 个集聚区中 %{same} 个在同一侧。点击一个点查看详情。',
      scatterLeft: '另有 %{left} 个缺少数据，未画出。',
      cellEmpty: '第 %{rank} 位 %{cluster}，%{indicator}：无数据',
    },
  },
  en: {
    rankingCharts: {
      views: 'Shown as',
      view: { table: 'Table', heat: 'Heat map', scatter: 'Scatter', map: 'Map' },
      heatTitle: 'Most clusters are strong in "%{best}" and weak in "%{worst}" (normalised scores)',
      heatPlain: 'Normalised scores of %{count} clusters by indicator',
      cell: '%{rank} %{cluster}, %{indicator}: %{score} normalised (%{raw})',
      across: 'Across',
      up: 'Upwards',
      log: 'Logarithmic',
      scatterTitle: {
        with: 'More of "%{x}" mostly goes with more of "%{y}" (rank correlation %{r})',
        against: 'More of "%{x}" mostly goes with less of "%{y}" (rank correlation %{r})',
        apart: '"%{x}" and "%{y}" have little to do with each other (rank correlation %{r})',
        unknown: '"%{x}" and "%{y}"',
      },
      quadrant: {
        highHigh: 'both above the median',
        lowLow: 'both below the median',
        highLow: '%{y} high, %{x} low',
        lowHigh: '%{x} high, %{y} low',
      },
      scatterHow:
        'Dashed: the medians; %{same} of %{count} clusters lie on the same side of both. Click a point to see why.',
      scatterLeft: 'Not drawn for want of a figure: %{left}.',
      cellEmpty: '%{rank} %{cluster}, %{indicator}: no figure',
    },
  },
};
