import type { ClusterInput } from '@jiju/contract';
import { regions } from '../region/regions.ts';

type Industry = ClusterInput['leadingIndustries'][number];

/** What is known of a cluster: only what a source says. Everything else stays empty. */
export interface ClusterRow {
  readonly code: string;
  /** Without the ending 产业集聚区, unless `whole` says that the name has none. */
  readonly zh: string;
  readonly en: string;
  readonly region: string;
  /** Keys of {@link sources}. */
  readonly from: readonly SourceKey[];
  readonly industries?: readonly Industry[];
  readonly aliases?: ClusterInput['aliases'];
  readonly tags?: readonly string[];
  /** Where the code of today's division says something else than the place was then. */
  readonly peerGroup?: 'city' | 'county';
  readonly whole?: true;
  readonly area?: { readonly planned: number; readonly builtUp: number };
  readonly managementUnit?: string;
}

/** Where names come from; several sources of one cluster are joined. */
export const sources = {
  conference2014:
    '2014-04-11 全省产业集聚区建设工作会议报道（河南日报） / report of the provincial conference, Henan Daily',
  award2010: '豫政〔2011〕15号, https://law1.110.com/law_376191.html',
  zhengzhou2010: '郑政文〔2011〕54号, http://fsou.com/html/text/lar/172673/17267395.html',
  award2011: 'http://big5.www.gov.cn/gate/big5/www.gov.cn/gzdt/2012-02/06/content_2059121.htm',
  award2014: 'http://www.61966.com/article-20501-1.html',
  award2017: 'http://news.yuduxx.com/mszx/813111.html',
  zhumadian2017: '豫集聚办〔2018〕5号, http://www.zmdnews.cn/paper/news.php?id=480250&pid=9217',
  specialty2014: 'http://henan.kjzch.com/hn/2014-12-30/67245.html',
  plan2014: 'http://m.ytjhdl.cn/xy/hn/366558.html',
  jiaozuo2018: 'http://www.boaixianzx.com/baxhj/2669.html',
  xiangcheng: 'http://tupiankp120.com/a/40638.html',
} as const;
export type SourceKey = keyof typeof sources;

/** An industry as a source names it; `code` only where a division of GB/T 4754-2011 says exactly that. */
export function industry(nameZh: string, nameEn: string, code = ''): Industry {
  return { code, edition: 'GB/T 4754-2011', nameZh, nameEn };
}

export const textiles = [industry('纺织业', 'Textiles', '17'), industry('服装', 'Apparel', '18')];
export const equipment = [industry('装备制造', 'Equipment manufacturing')];

/** The record of a cluster: province-approved and active, as all of the named ones were. */
export function clusterOf(row: ClusterRow): ClusterInput {
  return {
    code: row.code,
    nameZh: row.whole ? row.zh : `${row.zh}产业集聚区`,
    nameEn: row.whole ? row.en : `${row.en} Industrial Cluster`,
    aliases: [...(row.aliases ?? [])],
    regionCode: row.region,
    level: 'province',
    statusHistory: [{ status: 'active', from: null, note: '' }],
    leadingIndustries: [...(row.industries ?? [])],
    plannedArea: row.area?.planned ?? null,
    builtUpArea: row.area?.builtUp ?? null,
    longitude: null,
    latitude: null,
    managementUnitCode: row.managementUnit ?? null,
    contact: '',
    tags: [...(row.tags ?? [])],
    peerGroup: row.peerGroup ?? peerGroupOf(row.region),
    source: row.from.map((key) => sources[key]).join(' ; '),
  };
}

/** Zones of a county or county-level city are compared with each other, those of a city or its districts likewise. */
function peerGroupOf(code: string): 'city' | 'county' {
  const region = regions.find((one) => one.code === code);
  return region?.level === 'county' && /[县市]$/.test(region.nameZh) ? 'county' : 'city';
}
