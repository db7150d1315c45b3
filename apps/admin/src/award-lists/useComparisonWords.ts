import type { PublishedComparison } from '@jiju/domain';
import { useTranslate } from 'react-admin';

/** One sentence on how far a published list and the computed one agree. */
export function useComparisonWords(): (comparison: PublishedComparison) => string {
  const translate = useTranslate();
  return ({ published, common, samePlace, unknown }) => {
    if (published.length === 0) return translate('resources.award-lists.beside.noNames');
    return [
      translate('resources.award-lists.beside.common', { common, published: published.length }),
      samePlace === null ? '' : translate('resources.award-lists.beside.samePlace', { samePlace }),
      unknown === 0 ? '' : translate('resources.award-lists.beside.unknown', { unknown }),
    ].join('');
  };
}
