import { useRecordContext, type FieldProps } from 'react-admin';
import { useLocale } from '../i18n/useLocale.ts';

/** A text that stands in both languages (`textZh`, `textEn`): the page's, else the other. `source` is the stem (`text`). */
export function TextZhEnField({ source }: FieldProps & { source: string }) {
  const locale = useLocale();
  const record = useRecordContext<{ id: number } & Record<string, unknown>>();
  const [zh, en] = [record?.[`${source}Zh`], record?.[`${source}En`]].map((text) =>
    typeof text === 'string' ? text : '',
  );
  const text = locale === 'zh' ? zh || en : en || zh;
  return <span style={{ whiteSpace: 'pre-wrap' }}>{text}</span>;
}
