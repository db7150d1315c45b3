import type { Cluster } from '@jiju/contract';
import { useRecordContext, type FieldProps } from 'react-admin';
import { nameIn } from '../i18n/name.ts';
import { useLocale } from '../i18n/useLocale.ts';

/** The leading industries in the language of the page. */
export function IndustriesField(_: FieldProps) {
  const locale = useLocale();
  const industries = useRecordContext<Cluster>()?.leadingIndustries ?? [];
  return <span>{industries.map((industry) => nameIn(locale, industry)).join(locale === 'zh' ? '、' : ', ')}</span>;
}
