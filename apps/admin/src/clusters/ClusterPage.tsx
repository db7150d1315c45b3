import { Box, Card } from '@mui/material';
import type { ReactNode } from 'react';
import { Show } from 'react-admin';
import { ArchivedMark } from '../archive/ArchivedMark.tsx';
import { HistoryCard } from '../history/HistoryCard.tsx';
import { failingInPlace } from '../provider/query-client.ts';
import { RecordState } from '../state/RecordState.tsx';
import { ProfileActions } from './ProfileActions.tsx';
import { ProfileAwards } from './ProfileAwards.tsx';
import { ProfileDirectives } from './ProfileDirectives.tsx';
import { ProfileIdentity } from './ProfileIdentity.tsx';
import { ProfileMetrics } from './ProfileMetrics.tsx';
import { ProfileRanks } from './ProfileRanks.tsx';
import { ProfileRedLines } from './ProfileRedLines.tsx';
import { ProfileStars } from './ProfileStars.tsx';
import { ProfileStrengths } from './ProfileStrengths.tsx';
import { neverWaiting } from '../record/never-waiting.ts';

/** Who is this one? Identity, star, ranks over time, strengths and weaknesses, metrics with their trend, awards, red lines, directives, history. */
export function ClusterPage() {
  return (
    <Show
      authLoading={neverWaiting}
      actions={<ProfileActions />}
      component="div"
      queryOptions={failingInPlace}
      render={(context) => (
        <RecordState {...context}>
          <ArchivedMark />
          <Box
            sx={{
              display: 'grid',
              gap: 2,
              gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 2fr) minmax(0, 3fr)' },
            }}
          >
            <Column>
              <Part>
                <ProfileIdentity />
              </Part>
              <Part>
                <ProfileStars />
              </Part>
              <Part>
                <ProfileAwards />
              </Part>
              <Part>
                <ProfileRedLines />
              </Part>
            </Column>
            <Column>
              <Part>
                <ProfileRanks />
              </Part>
              <Part>
                <ProfileStrengths />
              </Part>
              <Part>
                <ProfileMetrics />
              </Part>
              <Part>
                <ProfileDirectives />
              </Part>
            </Column>
          </Box>
          <HistoryCard kind="clusters" />
        </RecordState>
      )}
    />
  );
}

const Column = ({ children }: { children: ReactNode }) => (
  <Box sx={{ display: 'flex', flexDirection: 'column', gap: 2, minWidth: 0 }}>{children}</Box>
);
const Part = ({ children }: { children: ReactNode }) => (
  <Card component="section" sx={{ p: 2 }}>
    {children}
  </Card>
);
