import { starRating, type Cluster, type StarRating } from '@jiju/contract';
import { Box } from '@mui/material';
import { useRecordContext } from 'react-admin';
import { Age } from '../age/Age.tsx';
import { Fresh } from '../age/Fresh.tsx';
import { Traced } from '../explain/Traced.tsx';
import { useFormat } from '../format/useFormat.ts';
import { query } from '../provider/query.ts';
import { useResult } from '../provider/useResult.ts';
import { listed } from '../rankings/listed.ts';
import { CodeName } from '../reference/CodeField.tsx';
import { MadeBy } from '../rules/MadeBy.tsx';
import { Stars } from '../stars/Stars.tsx';
import { EmptyLine } from '../state/EmptyLine.tsx';
import { Result } from '../state/Result.tsx';
import { PartTitle } from './PartTitle.tsx';

/** The star ratings of the cluster, each rule's latest periods. */
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
            byRule(found.items).map(([rule, ratings]) => (
              <Box key={rule} sx={{ mb: 1 }}>
                <CodeName kind="star-rules" code={rule} />
                {ratings.map((rating) => (
                  <Box key={rating.id} sx={{ display: 'flex', columnGap: 1.5, alignItems: 'baseline' }}>
                    <span>{format.period(rating.periodCode)}</span>
                    <Fresh value={rating.stars} of={rating.id}>
                      <Traced to={{ kind: 'rating', rating }}>
                        <Stars stars={rating.stars} detail={rating.detail} />
                      </Traced>
                    </Fresh>
                    <MadeBy kind="star-rules" code={rule} from={rating.versionFrom} />
                    <Age computedAt={rating.computedAt} stale={rating.stale} />
                  </Box>
                ))}
              </Box>
            ))
          )
        }
      </Result>
    </>
  );
}

const shown = 3;
function byRule(ratings: readonly StarRating[]): [string, StarRating[]][] {
  const newestFirst = ratings.toSorted((a, b) => b.periodCode.localeCompare(a.periodCode));
  const rules = [...new Set(ratings.map(({ ruleCode }) => ruleCode))].sort();
  return rules.map((rule) => [rule, newestFirst.filter(({ ruleCode }) => ruleCode === rule).slice(0, shown)]);
}
