import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.ts';
import { nameIn } from '../i18n/name.ts';
import { useCatalogue } from '../provider/useCatalogue.ts';
import { ratingWords } from './rating-words.ts';

interface Props {
  readonly stars: number | null;
  /** How the rating came about. */
  readonly detail: unknown;
  readonly most?: number;
}

/** A star rating: filled and empty stars and the number in words; without stars, the reason in a sentence. */
export function Stars({ stars, detail, most = 6 }: Props) {
  const translate = useTranslate();
  const { locale } = useFormat();
  const indicators = useCatalogue('indicators');
  if (stars === null || stars === 0) {
    const words = ratingWords(stars, detail);
    const names = words.missing.map((code) => nameIn(locale, indicators.get(code)) || code);
    return (
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {translate(words.key, { missing: names.join(locale === 'zh' ? '、' : ', '), most: words.most })}
      </Box>
    );
  }
  const words = translate('stars.count', { count: stars });
  return (
    <Box
      component="span"
      role="img"
      aria-label={words}
      title={words}
      sx={{ whiteSpace: 'nowrap', letterSpacing: '0.05em' }}
    >
      <Box component="span" sx={{ color: 'primary.main' }}>
        {'★'.repeat(stars)}
      </Box>
      <Box component="span" sx={{ color: 'divider' }}>
        {'★'.repeat(Math.max(0, most - stars))}
      </Box>
    </Box>
  );
}
