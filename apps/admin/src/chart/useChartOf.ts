import { useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.ts';
import { nameIn } from '../i18n/name.ts';
import { moment } from '../past/moment.ts';
import { useMomentText } from '../past/useMomentText.ts';
import { useCatalogue } from '../provider/useCatalogue.ts';

/** What a chart is of, as far as it is of one: its picture says so wherever it is shown later. */
export interface ChartOf {
  readonly methodCode?: string;
  readonly periodCode?: string;
  readonly clusterId?: number;
  /** What is none of these. */
  readonly text?: string;
}

/** The same as a line: cluster, method, period, and in the past the moment of knowledge. */
export function useChartOf({ methodCode, periodCode, clusterId, text }: ChartOf): string {
  const format = useFormat();
  const translate = useTranslate();
  const momentText = useMomentText();
  const methods = useCatalogue('methods', methodCode !== undefined);
  const clusters = useCatalogue('clusters', clusterId !== undefined);
  const cluster = [...clusters.values()].find(({ id }) => id === clusterId);
  return [
    nameIn(format.locale, cluster),
    methodCode === undefined ? '' : nameIn(format.locale, methods.get(methodCode)) || methodCode,
    periodCode === undefined ? '' : format.period(periodCode),
    text ?? '',
    moment === null ? '' : translate('chart.knownOn', { at: momentText(moment) }),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
