import { Tab, Tabs } from '@mui/material';
import { useTranslate } from 'react-admin';

const views = ['table', 'heat', 'scatter', 'map'] as const;
export type RankingView = (typeof views)[number];

/** The view of an address; the table where it names none. */
export const viewFrom = (text: string | null): RankingView => views.find((view) => view === text) ?? 'table';

/** How the ranking is shown: as a table, or as one of the pictures of the whole. The table needs no word in the address. */
export function ViewChoice({
  view,
  onChange,
}: {
  readonly view: RankingView;
  readonly onChange: (view: string) => void;
}) {
  const translate = useTranslate();
  return (
    <Tabs
      value={view}
      variant="scrollable"
      aria-label={translate('rankingCharts.views')}
      onChange={(_, next: RankingView) => {
        onChange(next === 'table' ? '' : next);
      }}
      sx={{ mb: 1.5, mt: -1 }}
    >
      {views.map((each) => (
        <Tab key={each} value={each} label={translate(`rankingCharts.view.${each}`)} />
      ))}
    </Tabs>
  );
}
