import { addPeriods } from '@jiju/domain';
import { Box, MenuItem, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { shanghaiDay } from '../format/date.ts';
import { useFormat } from '../format/useFormat.ts';
import { moment } from '../past/moment.ts';
import { useOtherPeriods, useOtherVersions, usePublished } from './comparisons.ts';
import { OneMove, type Compared, type WhichPlace } from './OneMove.tsx';

export interface PlaceMoveProps extends WhichPlace {
  /** Whether there is a ranking of the period before. */
  readonly hasBefore: boolean;
}

/**
 * Why a cluster stands elsewhere than in the period before, or in another, than by another version of the method, or than as was known
 * on another day (of the period before too: what was corrected of it since is a part of its own); who looks at the past also learns what moved it since then.
 */
export function PlaceMove({ hasBefore, ...place }: PlaceMoveProps) {
  const translate = useTranslate();
  const { period } = useFormat();
  const periods = useOtherPeriods(place.methodCode, place.periodCode);
  const versions = useOtherVersions(place.methodCode, place.periodCode);
  const before = addPeriods(place.periodCode, -1);
  const published = usePublished(place.methodCode, before);
  const [chosen, choose] = useState<Against>();
  const against =
    chosen ??
    // Who is new is told so against the ranking it was not in.
    (hasBefore || periods.includes(before)
      ? { period: before }
      : versions[0] === undefined
        ? undefined
        : { version: versions[0] });
  const names = new Map<string, string>([
    ...periods.map(
      (code) => [`period ${code}`, code === before ? translate('place.periodBefore') : period(code)] as const,
    ),
    ...versions.map((number) => [`version ${number}`, translate('place.sameByVersion', { number })] as const),
    ['known', translate('place.sameAsKnown')],
    ...(hasBefore ? [['knownBefore', translate('place.beforeAsKnown')] as const] : []),
    ...(hasBefore && published ? [['published', translate('place.asPublished', published)] as const] : []),
  ]);
  const value = against === undefined ? '' : keyOf(against);
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 1 }}>
        <TextField
          select
          label={translate('place.comparedWith')}
          value={names.has(value) ? value : ''}
          onChange={({ target }) => {
            const [kind, which = ''] = target.value.split(' ');
            if (kind === 'period') choose({ period: which });
            else if (kind === 'version') choose({ version: Number(which) });
            else if (kind === 'published' && published) choose({ edition: published.frozenAt, period: before });
            else choose(kind === 'knownBefore' ? { known: null, period: before } : { known: null });
          }}
          sx={{ minWidth: 220 }}
        >
          {[...names].map(([key, name]) => (
            <MenuItem key={key} value={key}>
              {name}
            </MenuItem>
          ))}
        </TextField>
        {against !== undefined && 'known' in against ? (
          <TextField
            type="date"
            label={translate('past.day')}
            value={against.known ?? ''}
            onChange={({ target }) => {
              choose({ ...against, known: target.value || null });
            }}
            slotProps={{ inputLabel: { shrink: true }, htmlInput: { max: shanghaiDay(new Date()) } }}
          />
        ) : null}
      </Box>
      {against === undefined ? (
        <Typography color="textSecondary">{translate('place.noMove')}</Typography>
      ) : 'known' in against && against.known === null ? null : (
        <OneMove {...place} {...askedOf(against)} />
      )}
      {moment === null ? null : (
        <>
          <Typography variant="subtitle2" component="h4" sx={{ mt: 2 }}>
            {translate('past.sinceThen')}
          </Typography>
          <OneMove {...place} againstAsOf={moment} />
        </>
      )}
    </>
  );
}

/** What a place is compared with: that of another period, by another version, or that of this period or another as it was known on a day that is still to be named. */
type Against =
  | { readonly period: string }
  | { readonly version: number }
  | { readonly known: string | null; readonly period?: string }
  /** The moment an edition of the period was frozen. */
  | { readonly edition: string; readonly period: string };

function keyOf(against: Against): string {
  if ('edition' in against) return 'published';
  if ('known' in against) return against.period === undefined ? 'known' : 'knownBefore';
  return 'period' in against ? `period ${against.period}` : `version ${against.version}`;
}

function askedOf(against: Against): Compared {
  if ('version' in against) return { againstVersion: against.version };
  if ('edition' in against) return { against: against.period, againstAsOf: against.edition };
  const period = against.period === undefined ? {} : { against: against.period };
  return 'known' in against && against.known !== null ? { ...period, againstAsOf: against.known } : period;
}
