import type { FactEntry } from '@jiju/contract';
import { Link, useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.ts';
import { nameIn } from '../i18n/name.ts';
import { useCell } from '../provider/cell.ts';
import { session } from '../provider/session.ts';
import { useCatalogue } from '../provider/useCatalogue.ts';
import { factLine } from './fact-line.ts';
import { mayFollow } from './may-follow.ts';

/** What happened, as a sentence in the language of the page, with the record behind it one click away. */
export function FactSentence({ fact }: { readonly fact: FactEntry }) {
  const translate = useTranslate();
  const format = useFormat();
  const clusters = useCatalogue('clusters');
  const methods = useCatalogue('methods');
  const rules = useCatalogue('star-rules');
  const schemes = useCatalogue('award-schemes');
  const regions = useCatalogue('regions');
  const role = useCell(session)?.user.role;
  const { key, params, clusterId, link } = factLine(fact);
  const cluster = clusterId === null ? undefined : [...clusters.values()].find(({ id }) => id === clusterId);
  const named = (
    records: ReadonlyMap<string, { nameZh?: string; nameEn?: string }>,
    code: string | number | undefined,
  ) => nameIn(format.locale, records.get(String(code))) || String(code ?? '');
  const words = {
    ...params,
    cluster: clusterId === null ? '' : nameIn(format.locale, cluster) || String(clusterId),
    ...(params['period'] === undefined ? {} : { period: format.period(String(params['period'])) }),
    ...(params['method'] === undefined ? {} : { method: named(methods, params['method']) }),
    ...(params['rule'] === undefined ? {} : { rule: named(rules, params['rule']) }),
    ...(params['scheme'] === undefined ? {} : { scheme: named(schemes, params['scheme']) }),
    ...(params['region'] === undefined ? {} : { region: named(regions, params['region']) }),
    ...(params['kind'] === undefined
      ? {}
      : { kind: translate(`resources.${String(params['kind'])}.name`, { smart_count: 1, _: String(params['kind']) }) }),
    ...(params['light'] === undefined ? {} : { light: translate(`light.${String(params['light'])}`) }),
    ...(params['before'] ? { before: translate(`light.${String(params['before'])}`) } : {}),
  };
  const sentence = translate(`audit.facts.${key}`, words);
  const to = link !== null && cluster ? `${link}&cluster=${encodeURIComponent(cluster.code)}` : link;
  return to === null || role === undefined || !mayFollow(role, to) ? (
    <span>{sentence}</span>
  ) : (
    <Link to={to}>{sentence}</Link>
  );
}
