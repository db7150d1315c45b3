import type { RankMove } from '@jiju/contract';
import { Link, Typography } from '@mui/material';
import { Fragment, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { rowAddress } from '../explain/explained.ts';
import { nameIn } from '../i18n/name.ts';
import { useLocale } from '../i18n/useLocale.ts';

type Crossing = RankMove['crossings']['passed'][number];

/** How many are named before one asks for the rest. */
const NAMED = 5;

export type WhoWentByProps = Pick<RankMove, 'crossings' | 'methodCode' | 'periodCode'>;

/** Which clusters are ahead now and were not, and the other way round; each leads to why its own place moved. */
export function WhoWentBy({ crossings, ...ranking }: WhoWentByProps) {
  return (
    <>
      <Named label="place.passedBy" clusters={crossings.passedBy} {...ranking} />
      <Named label="place.passed" clusters={crossings.passed} {...ranking} />
    </>
  );
}

interface NamedProps extends Pick<RankMove, 'methodCode' | 'periodCode'> {
  readonly label: string;
  readonly clusters: readonly Crossing[];
}

function Named({ label, clusters, methodCode, periodCode }: NamedProps) {
  const translate = useTranslate();
  const locale = useLocale();
  const [all, setAll] = useState(false);
  if (clusters.length === 0) return null;
  const place = (rank: number | null) => (rank === null ? translate('place.unranked') : String(rank));
  const named = clusters.slice(0, all ? undefined : NAMED);
  const rest = clusters.length - named.length;
  return (
    <Typography variant="body2" sx={{ mt: 1 }}>
      <b>{translate(label)}</b>
      {named.map((one, at) => (
        <Fragment key={one.clusterCode}>
          {at === 0 ? '' : translate('place.comma')}
          <Link component={RouterLink} to={rowAddress(methodCode, periodCode, one.clusterId)}>
            {nameIn(locale, one)}
          </Link>{' '}
          {translate('place.crossing', { from: place(one.from), to: place(one.to) })}
        </Fragment>
      ))}
      {rest === 0 ? null : (
        <>
          {translate('place.comma')}
          <Link
            component="button"
            type="button"
            variant="body2"
            onClick={() => {
              setAll(true);
            }}
          >
            {translate('place.more', { count: rest })}
          </Link>
        </>
      )}
    </Typography>
  );
}
