import { edition, type MethodVersion } from '@jiju/contract';
import type { Review } from '@jiju/domain';
import { useGetList, useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.ts';
import { nameIn } from '../i18n/name.ts';
import { useCatalogue } from '../provider/useCatalogue.ts';
import { useMay } from '../provider/useMay.ts';
import { useResult } from '../provider/useResult.ts';
import { listed } from '../rankings/listed.ts';

/** Something that waits for review: what it is, where its page is, and who sent it. */
export interface Waiting extends Pick<Review, 'sentBy' | 'sentAt'> {
  readonly path: string;
  readonly title: string;
}

const atOnce = 50;

function waitingAs(path: string, title: string, review: Review | null): Waiting[] {
  return review ? [{ path, title, sentBy: review.sentBy, sentAt: review.sentAt }] : [];
}

/** Drafts of methods that wait; none for those who may not review. */
export function useWaitingVersions(): Waiting[] {
  const translate = useTranslate();
  const { locale } = useFormat();
  const methods = useCatalogue('methods');
  const { data = [] } = useGetList<MethodVersion>(
    'method-versions',
    {
      filter: { reviewState: 'waiting' },
      pagination: { page: 1, perPage: atOnce },
      sort: { field: 'id', order: 'ASC' },
    },
    { enabled: useMay('method-versions.review') },
  );
  return data
    .filter(({ state }) => state === 'draft')
    .flatMap(({ id, methodCode, number, review }) => {
      const name = nameIn(locale, methods.get(methodCode)) || methodCode;
      return waitingAs(`/method-versions/${id}`, `${name} · ${translate('methods.versionNumber', { number })}`, review);
    });
}

/** Editions that wait; none for those who may not review. */
export function useWaitingEditions(): Waiting[] {
  const translate = useTranslate();
  const format = useFormat();
  const methods = useCatalogue('methods');
  const path = useMay('editions.review') ? `/editions?reviewState=waiting&perPage=${atOnce}` : null;
  const { data } = useResult(path, listed(edition), { subjects: ['editions'] });
  return (data?.items ?? []).flatMap(({ id, code, methodCode, periodCode, review }) => {
    const of = `${nameIn(format.locale, methods.get(methodCode)) || methodCode}, ${format.period(periodCode)}`;
    return waitingAs(`/rankings/editions/${id}`, `${translate('rankings.edition')} ${code} · ${of}`, review);
  });
}
