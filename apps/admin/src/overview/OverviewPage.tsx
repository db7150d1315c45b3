import { overview } from '@jiju/contract';
import { Box, Typography } from '@mui/material';
import { Title, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { query } from '../provider/query.ts';
import { useResult } from '../provider/useResult.ts';
import { WaitingReviews } from '../review/WaitingReviews.tsx';
import { EmptyState } from '../state/EmptyState.tsx';
import { Result } from '../state/Result.tsx';
import { Burning } from './Burning.tsx';
import { CompletenessCard } from './CompletenessCard.tsx';
import { OverviewPeriods } from './OverviewPeriods.tsx';
import { RecentFacts } from './RecentFacts.tsx';
import { TopLists } from './TopLists.tsx';
import { Totals } from './Totals.tsx';

const interest = { subjects: ['metric', 'total', 'ranking', 'award', 'directive', 'observation', 'fact'] };

/** How do we stand, what changed, what is burning? Made to be read from across a room too. */
export default function OverviewPage() {
  const translate = useTranslate();
  const [search, setSearch] = useSearchParams();
  const periodCode = search.get('period') ?? '';
  const result = useResult(`/overview${query({ periodCode })}`, overview, interest);
  return (
    <Box sx={{ py: 1, fontSize: { xs: 13, xl: 16 } }}>
      <Title title="rooms.overview" />
      <Result of={result} lines={10}>
        {(data) => (
          <>
            <OverviewPeriods
              periodCode={data.periodCode}
              periods={data.periods}
              age={data.totalsAge}
              onChange={(period) => {
                setSearch({ period });
              }}
            />
            {data.totals.length === 0 && data.clusters === 0 ? (
              <EmptyState title="overview.empty" hint="overview.emptyHint" />
            ) : (
              <Box
                sx={{
                  // The page of the wall screen, beyond what the theme does there.
                  '@media (min-width: 2200px)': { zoom: 1.1 },
                  display: 'grid',
                  gap: 1.5,
                  gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 3fr) minmax(0, 2fr)' },
                }}
              >
                <Box sx={{ gridColumn: '1 / -1' }}>
                  <Totals totals={data.totals} clusters={data.clusters} periodCode={data.periodCode} />
                </Box>
                <TopLists lists={data.topLists} periodCode={data.periodCode} />
                <Box sx={{ display: 'grid', gap: 1.5, alignContent: 'start' }}>
                  <WaitingReviews />
                  <Burning lights={data.lights} burning={data.burning} age={data.lightsAge} />
                  <CompletenessCard of={data.completeness} />
                  <RecentFacts facts={data.recent} />
                </Box>
              </Box>
            )}
            <Typography variant="caption" color="textSecondary" component="p" sx={{ mt: 1 }}>
              {translate('overview.how')}
            </Typography>
          </>
        )}
      </Result>
    </Box>
  );
}
