import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.ts';
import { nameIn } from '../i18n/name.ts';
import { OneMove } from '../place/OneMove.tsx';
import type { MoveOf } from './explained.ts';

/** Why a cluster stands elsewhere by one version of a method than by another. */
export function VersionMove({ of: { cluster, ...place } }: { readonly of: MoveOf }) {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <>
      <Typography variant="h3">
        {nameIn(format.locale, cluster)} · {format.period(place.periodCode)}
      </Typography>
      <Typography color="textSecondary" sx={{ mb: 1 }}>
        {translate('explain.byVersions', { version: place.version, against: place.againstVersion })}
      </Typography>
      <OneMove {...place} clusterId={cluster.clusterId} />
    </>
  );
}
