import type { Cluster } from '@jiju/contract';
import { Link, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { nameIn } from '../i18n/name.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { usePolling } from '../operations/usePolling.ts';
import { moment } from '../past/moment.ts';
import { useCatalogue } from '../provider/useCatalogue.ts';
import type { IntervalLine } from './interval-lines.ts';
import { usePlaceIntervals } from './place-intervals.ts';
import { Under } from './Under.tsx';
import { UsualButton } from './UsualButton.tsx';
import { useRobustnessHeads, type WhichRanking } from './useRobustness.ts';

export interface PlaceSurenessProps extends WhichRanking {
  readonly clusterCode: string;
}

/** How sure one place is, in a sentence: between which places, and from whom it cannot be told apart. Of the past nothing is known. */
export function PlaceSureness({ clusterCode, ...ranking }: PlaceSurenessProps) {
  const translate = useTranslate();
  const sure = usePlaceIntervals(ranking);
  if (moment !== null) return null;
  if (!sure) return <AskForIt {...ranking} />;
  const line = sure.lines.get(clusterCode);
  if (!line) return null;
  const { low, high, median, open } = line;
  return (
    <>
      <Typography variant="body2">
        {translate('robustness.sure', { low, high, median })}
        {translate('robustness.stop')}{' '}
        {open.length === 0 ? translate('robustness.decided') : <Others of={line} lines={sure.lines} />}
      </Typography>
      <Under of={sure.of} />
    </>
  );
}

/** Until it was computed for the ranking as it is: what is under way, or the way to ask. */
function AskForIt(ranking: WhichRanking) {
  const translate = useTranslate();
  const { heads, refetch } = useRobustnessHeads(ranking);
  const isOpen = heads[0]?.endedAt === null;
  usePolling(refetch, isOpen ? 500 : 60_000);
  return (
    <Typography variant="body2" color="textSecondary" component="div">
      {isOpen ? translate('robustness.underWay') : translate('robustness.notComputed')}{' '}
      {isOpen ? null : <UsualButton {...ranking} onAsked={() => void refetch()} />}
    </Typography>
  );
}

/** Of many only the nearest are named until one asks for the rest. */
const NAMED = 6;

function Others({
  of: { open, nominal: own },
  lines,
}: {
  readonly of: IntervalLine;
  readonly lines: ReadonlyMap<string, IntervalLine>;
}) {
  const translate = useTranslate();
  const locale = useLocale();
  const clusters = useCatalogue<Cluster>('clusters');
  const [all, setAll] = useState(false);
  const nearestFirst = open
    .flatMap((id) => lines.get(id) ?? [])
    .toSorted((a, b) => Math.abs(a.nominal - own) - Math.abs(b.nominal - own));
  const named = nearestFirst
    .slice(0, all ? undefined : NAMED)
    .sort((a, b) => a.nominal - b.nominal)
    .map(({ id, nominal }) =>
      translate('robustness.openWithOne', { name: nameIn(locale, clusters.get(id)) || id, place: nominal }),
    );
  const rest = nearestFirst.length - named.length;
  const comma = translate('robustness.said.comma');
  return (
    <>
      ≈ <b>{translate('robustness.openWith')}</b> {named.join(comma)}
      {rest === 0 ? null : (
        <>
          {comma}
          <Link component="button" type="button" variant="body2" onClick={() => setAll(true)}>
            {translate('robustness.openWithMore', { count: rest })}
          </Link>
        </>
      )}
      {translate('robustness.stop')}
    </>
  );
}
