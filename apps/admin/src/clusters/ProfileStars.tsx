import { starRating, type Cluster, type StarRating } from '@jiju/contract';
import { Box } from '@mui/material';
import { useRecordContext } from 'react-admin';
import { Age } from '../age/Age.tsx';
import { Fresh } from '../age/Fresh.tsx';
import { useFormat } from '../format/useFormat.ts';
import { query } from '../provider/query.ts';
import { useResult } from '../provider/useResult.ts';
import { listed } from '../rankings/listed.ts';
import { CodeName } from '../reference/CodeField.tsx';
import { Stars } from '../stars/Stars.tsx';
import { EmptyLine } from '../state/EmptyLine.tsx';
import { Result } from '../state/Result.tsx';
import { PartTitle } from './PartTitle.tsx';

/** The star ratings of the cluster, the latest period of each rule first. */
export function ProfileStars() {
  const format = useFormat();
  const cluster = useRecordContext<Cluster>();
  const path = cluster ? `/star-ratings${query({ clusterId: cluster.id })}` : null;
  const ratings = useResult(path, listed(starRating), {
    subjects: ['star'],
    ...(cluster ? { ids: [cluster.id] } : {}),
  });
  return (
    <>
      <PartTitle title="clusters.stars" />
      <Result of={ratings} lines={2}>
        {(found) =>
          found.items.length === 0 ? (
            <EmptyLine text="stars.notRated" />
          ) : (
            latest(found.items).map((rating) => (
              <Box key={rating.id} sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, alignItems: 'baseline' }}>
                <CodeName kind="star-rules" code={rating.ruleCode} />
                <span>{format.period(rating.periodCode)}</span>
                <Fresh value={rating.stars} of={rating.id}>
                  <Stars stars={rating.stars} detail={rating.detail} />
                </Fresh>
                <Age computedAt={rating.computedAt} stale={rating.stale} />
              </Box>
            ))
          )
        }
      </Result>
    </>
  );
}

const shown = 6;
const latest = (ratings: readonly StarRating[]) =>
  ratings.toSorted((a, b) => b.periodCode.localeCompare(a.periodCode)).slice(0, shown);
