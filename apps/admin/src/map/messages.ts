import type { PageMessages } from '../i18n/page-messages.ts';

/** Texts of the map of cities. */
export const mapMessages: PageMessages = {
  zh: {
    map: {
      colour: '按什么着色',
      count: '参排集聚区数',
      city: '省辖市',
      counted: '有此数据的参排集聚区数',
      cities: '%{count} 个市',
      comma: '、',
      ranked: '参排集聚区数',
      gathered: { sum: '合计', mean: '不加权平均', count: '个数' },
      title: '%{figure}：%{first}最高，%{last}最低（%{how}）',
      detail: '%{city}，%{figure}：%{value}（%{from} 个集聚区）',
      made: '由该市参排集聚区得出（%{how}）。',
      how: '数值为该市参排集聚区的%{how}；超出色带上端的与上端同色。点击一个市，查看其集聚区；表中的数可查看来源。',
    },
  },
  en: {
    map: {
      colour: 'Coloured by',
      count: 'Number of ranked clusters',
      city: 'City',
      counted: 'Ranked clusters with this figure',
      cities: '%{count} cities',
      comma: ', ',
      ranked: 'Ranked clusters',
      gathered: { sum: 'sum', mean: 'unweighted mean', count: 'number' },
      title: '%{figure}: most in %{first}, least in %{last} (%{how})',
      detail: '%{city}, %{figure}: %{value} (%{from} clusters)',
      made: 'Made of the ranked clusters of the city (%{how}).',
      how: 'Each figure is made of the ranked clusters of the city (%{how}); what lies beyond the scale has the colour of its end. Click a city to see its clusters, a figure in the table to see where it comes from.',
    },
  },
};
