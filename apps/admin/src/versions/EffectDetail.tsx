import { versionEffect, type EffectRow, type VersionEffectAnswer } from '@jiju/contract';
import { Box, Button, Stack, Typography } from '@mui/material';
import { useState, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { ClusterLink } from '../cluster/ClusterLink.tsx';
import { Traced } from '../explain/Traced.tsx';
import { useFormat } from '../format/useFormat.ts';
import { nameIn } from '../i18n/name.ts';
import { Movement } from '../movement/Movement.tsx';
import { query } from '../provider/query.ts';
import { useCatalogue } from '../provider/useCatalogue.ts';
import { useResult } from '../provider/useResult.ts';
import { Result } from '../state/Result.tsx';
import { SyntheticMark } from '../synthetic/SyntheticMark.tsx';
import { moveBetween, type TwoVersions } from './move-between.ts';
import { RankRows } from './RankRows.tsx';

export interface EffectDetailProps {
  readonly effect: VersionEffectAnswer;
  readonly versionId: number;
  readonly against: number | null;
}

/** Whom a version meets in a period, by name; and every cluster, when asked. */
export function EffectDetail({ effect, versionId, against }: EffectDetailProps) {
  const translate = useTranslate();
  const format = useFormat();
  const schemes = useCatalogue('award-schemes', effect.awards.length > 0);
  const [whole, setWhole] = useState(false);
  const { largest, entered, left, enteredTop, leftTop, awards, meanShift } = effect;
  const awardOf = (code: string) => nameIn(format.locale, schemes.get(code)) || code;
  return (
    <Stack spacing={0.5} sx={{ py: 1 }}>
      {effect.synthetic ? (
        <Box>
          <SyntheticMark />
        </Box>
      ) : null}
      {effect.moved > 0 && meanShift !== null ? (
        <Typography variant="body2">
          {translate('versions.effect.meanShift', { places: format.number(meanShift, 1) })}
        </Typography>
      ) : null}
      <Named title={translate('versions.effect.largest')} rows={largest} moving={effect} />
      <Named title={translate('versions.effect.enteredTop')} rows={enteredTop} moving={effect} />
      <Named title={translate('versions.effect.leftTop')} rows={leftTop} moving={effect} />
      <Named title={translate('versions.effect.entered')} rows={entered.rows} of={entered.count} />
      <Named title={translate('versions.effect.left')} rows={left.rows} of={left.count} />
      {awards.map(({ schemeCode, gained, lost }) => (
        <Box key={schemeCode}>
          <Named title={translate('versions.effect.gained', { award: awardOf(schemeCode) })} rows={gained} />
          <Named title={translate('versions.effect.lost', { award: awardOf(schemeCode) })} rows={lost} />
        </Box>
      ))}
      <Box>
        <Button
          size="small"
          onClick={() => {
            setWhole(!whole);
          }}
        >
          {translate(whole ? 'versions.effect.allHide' : 'versions.effect.all')}
        </Button>
      </Box>
      {whole ? <WholeRanking versionId={versionId} against={against} period={effect.periodCode} /> : null}
    </Stack>
  );
}

/** Both rankings of a period side by side. */
export function WholeRanking({
  versionId,
  against,
  period,
}: {
  readonly versionId: number;
  readonly against: number | null;
  readonly period: string;
}) {
  const asked = query({ periodCode: period, against, rows: true });
  const found = useResult(`/method-versions/${versionId}/effect${asked}`, versionEffect, {
    subjects: ['metric', 'method-versions'],
    period,
  });
  return (
    <Result of={found}>
      {(effect) => (
        <RankRows
          {...effect}
          rows={effect.rows ?? []}
          fileName={`versions-${versionId}-${against ?? 'in-force'}-${period}`}
        />
      )}
    </Result>
  );
}

function Named({
  title,
  rows,
  of = rows.length,
  moving,
}: {
  readonly title: string;
  readonly rows: readonly EffectRow[];
  readonly of?: number;
  /** Both places are told, and lead to what made the move. */
  readonly moving?: TwoVersions;
}): ReactNode {
  const translate = useTranslate();
  if (rows.length === 0) return null;
  return (
    <Typography variant="body2" component="div">
      <b>{title}</b>{' '}
      {rows.map((row) => (
        <Box key={row.clusterId} component="span" sx={{ mr: 1.5, display: 'inline-block' }}>
          <ClusterLink clusterId={row.clusterId} cluster={row} />{' '}
          {moving ? (
            <>
              <Movement rank={row.rank} previous={row.previousRank} />{' '}
              <Typography component="span" variant="caption" color="textSecondary">
                <Traced to={moveBetween(moving, row)}>
                  {row.previousRank ?? '—'} → {row.rank ?? '—'}
                </Traced>
              </Typography>
            </>
          ) : null}
        </Box>
      ))}
      {of > rows.length ? translate('versions.effect.more', { count: of - rows.length }) : null}
    </Typography>
  );
}
