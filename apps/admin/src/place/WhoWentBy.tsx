import type { RankMove } from '@jiju/contract';
import { Link, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useLocale } from '../i18n/useLocale.ts';
import { nameIn } from '../i18n/name.ts';

type Crossing = RankMove['crossings']['passed'][number];

/** How many are named before one asks for the rest. */
const NAMED = 5;

/** Which clusters are ahead now and were not, and the other way round. */
export function WhoWentBy({ crossings }: { readonly crossings: RankMove['crossings'] }) {
  return (
    <>
      <Named label="place.passedBy" clusters={crossings.passedBy} />
      <Named label="place.passed" clusters={crossings.passed} />
    </>
  );
}

function Named({ label, clusters }: { readonly label: string; readonly clusters: readonly Crossing[] }) {
  const translate = useTranslate();
  const locale = useLocale();
  const [all, setAll] = useState(false);
  if (clusters.length === 0) return null;
  const place = (rank: number | null) => (rank === null ? translate('place.unranked') : String(rank));
  const named = clusters
    .slice(0, all ? undefined : NAMED)
    .map((one) => translate('place.crossing', { name: nameIn(locale, one), from: place(one.from), to: place(one.to) }));
  const rest = clusters.length - named.length;
  return (
    <Typography variant="body2" sx={{ mt: 1 }}>
      <b>{translate(label)}</b>
      {named.join(translate('place.comma'))}
      {rest === 0 ? null : (
        <>
          {translate('place.comma')}
          <Link component="button" type="button" variant="body2" onClick={() => setAll(true)}>
            {translate('place.more', { count: rest })}
          </Link>
        </>
      )}
    </Typography>
  );
}
