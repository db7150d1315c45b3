import { Box, Card, Tab, Tabs } from '@mui/material';
import { Title, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { AwardResults } from './AwardResults.tsx';
import { EditionList } from './EditionList.tsx';
import { RankingList } from './RankingList.tsx';
import { StarRatings } from './StarRatings.tsx';

const tabs = ['list', 'awards', 'stars', 'editions'] as const;

/** Who leads, who is honoured, how many stars, and what was frozen. */
export function RankingsPage() {
  const translate = useTranslate();
  const [search, setSearch] = useSearchParams();
  const tab = tabs.find((each) => each === search.get('tab')) ?? 'list';
  return (
    <>
      <Title title="rooms.rankings" />
      <Tabs
        value={tab}
        variant="scrollable"
        onChange={(_, next: string) => {
          setSearch(next === 'list' ? {} : { tab: next });
        }}
      >
        {tabs.map((each) => (
          <Tab key={each} value={each} label={translate(`rankings.tabs.${each}`)} />
        ))}
      </Tabs>
      <Card sx={{ mt: 1 }}>
        <Box role="tabpanel" sx={{ p: { xs: 1, sm: 2 } }}>
          {tab === 'list' ? <RankingList /> : null}
          {tab === 'awards' ? <AwardResults period={search.get('period') ?? ''} /> : null}
          {tab === 'stars' ? <StarRatings period={search.get('period') ?? ''} /> : null}
          {tab === 'editions' ? <EditionList /> : null}
        </Box>
      </Card>
    </>
  );
}
