import type { AwardList, AwardResult } from '@jiju/contract';
import { Box } from '@mui/material';
import { Link, useTranslate } from 'react-admin';
import { nameIn } from '../i18n/name.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { useCatalogue } from '../provider/useCatalogue.ts';
import { compareWith } from './useComputedAward.ts';
import { useComparisonWords } from './useComparisonWords.ts';

/** The lists that were published of the scheme and year of a computed one, and how far they agree with it. */
export function PublishedBeside({ award }: { readonly award: AwardResult }) {
  const translate = useTranslate();
  const say = useComparisonWords();
  const locale = useLocale();
  const lists = [...useCatalogue<AwardList>('award-lists').values()].filter(
    ({ schemeCode, year }) => schemeCode === award.schemeCode && String(year) === award.periodCode,
  );
  return lists.map((list) => (
    <Box key={list.code} sx={{ fontSize: 13, mb: 1 }}>
      {translate('resources.award-lists.beside.published')}{' '}
      <Link to={`/award-lists/${list.id}/show`}>{nameIn(locale, list)}</Link>
      <Box sx={{ color: 'text.secondary' }}>
        {say(compareWith(award, list))}
        {award.synthetic ? translate('resources.award-lists.beside.synthetic') : ''}
      </Box>
    </Box>
  ));
}
