import { Box, Card, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { CreateButton, Title, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { EmptyState } from '../state/EmptyState.tsx';
import { Result } from '../state/Result.tsx';
import { useMay } from '../provider/useMay.ts';
import { cardOf } from './board-card.ts';
import { BoardFilters } from './BoardFilters.tsx';
import { Columns } from './Columns.tsx';
import { filterFrom } from './filter-from.ts';
import { filterCards, groupBoard } from './group-board.ts';
import { Timeline } from './Timeline.tsx';
import { useBoard } from './useBoard.ts';

const views = ['light', 'unit', 'time'] as const;

/** What is due, late, stuck, and whose is it? */
export function DirectiveBoardPage() {
  const translate = useTranslate();
  const mayWrite = useMay('directives.write');
  const [search, setSearch] = useSearchParams();
  const view = views.find((each) => each === search.get('view')) ?? 'light';
  const filter = filterFrom(search);
  const { result, views: all } = useBoard();
  const cards = all.map(cardOf);
  const shown = filterCards(cards, filter);
  const go = (changes: Readonly<Record<string, string>>) => {
    const next = new URLSearchParams(search);
    for (const [name, value] of Object.entries(changes)) {
      if (value === '') next.delete(name);
      else next.set(name, value);
    }
    setSearch(next, { replace: true });
  };
  return (
    <>
      <Title title="rooms.directives" />
      <Box role="search" sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center', pt: 1 }}>
        <ToggleButtonGroup
          exclusive
          size="small"
          value={view}
          aria-label={translate('directives.view.label')}
          onChange={(_, next: string | null) => {
            if (next !== null) go({ view: next === 'light' ? '' : next });
          }}
        >
          {views.map((each) => (
            <ToggleButton key={each} value={each}>
              {translate(`directives.view.${each}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        <BoardFilters filter={filter} cards={cards} onChange={go} />
        <Box sx={{ flex: 1 }} />
        {mayWrite ? <CreateButton resource="directives" /> : null}
      </Box>
      <Result of={result} lines={8}>
        {() => {
          if (cards.length === 0) {
            return (
              <Card sx={{ mt: 1 }}>
                <EmptyState title="directives.empty" hint="directives.emptyHint" />
              </Card>
            );
          }
          if (shown.length === 0) {
            return (
              <Card sx={{ mt: 1 }}>
                <EmptyState title="directives.noMatch" />
              </Card>
            );
          }
          return view === 'time' ? <Timeline cards={shown} /> : <Columns columns={groupBoard(shown, view)} by={view} />;
        }}
      </Result>
    </>
  );
}
