import UndoIcon from '@mui/icons-material/Undo';
import type { FigureGrid as Grid } from '@jiju/contract';
import { Box, Button, Chip, Stack } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.ts';
import { nameIn } from '../i18n/name.ts';
import { useProblemText } from '../problem/useProblemText.ts';
import { useMay } from '../provider/useMay.ts';
import { CellBar } from './CellBar.tsx';
import type { CellEdit } from './cell-edit.ts';
import { CellHistory } from './CellHistory.tsx';
import { completenessOf } from './cell-state.ts';
import { CompletenessBar } from './CompletenessBar.tsx';
import { FigureGrid } from './FigureGrid.tsx';
import type { CellAddress } from './figures-api.ts';
import { GridLegend } from './GridLegend.tsx';
import { OpenQuestions } from './OpenQuestions.tsx';
import { ReviewBar } from './ReviewBar.tsx';
import { UnsavedList } from './UnsavedList.tsx';
import { useFigureSheet } from './useFigureSheet.ts';
import type { useGrid } from './useGrid.ts';

export interface FigureSheetProps extends Pick<ReturnType<typeof useGrid>, 'put' | 'refetch'> {
  readonly grid: Grid;
}

/** The grid of one period with everything around it: the active cell in words, what is not saved, review, legend. */
export function FigureSheet({ grid, put, refetch }: FigureSheetProps) {
  const translate = useTranslate();
  const { locale } = useFormat();
  const say = useProblemText();
  const mayReview = useMay('figures.review');
  const sheet = useFigureSheet(grid, { put, refetch });
  const [history, setHistory] = useState<CellAddress | null>(null);
  const [asked, setAsked] = useState<string | null>(null);
  const { active, editing } = sheet;

  const nameOf = ({ clusterCode, indicatorCode }: CellEdit): string => {
    const row = grid.rows.find((each) => each.clusterCode === clusterCode);
    const indicator = grid.indicators.find(({ code }) => code === indicatorCode);
    return `${nameIn(locale, row) || clusterCode} · ${nameIn(locale, indicator) || indicatorCode}`;
  };
  const codes = grid.indicators.map(({ code }) => code);
  return (
    <Stack spacing={1}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <Chip
          size="small"
          variant="outlined"
          color={grid.open ? 'success' : 'default'}
          label={grid.open ? translate('figures.open') : translate('figures.closed')}
          {...(grid.closedBecause === null
            ? {}
            : { title: say({ code: grid.closedBecause, path: '', params: { period: grid.periodCode } }) })}
        />
        <Box sx={{ flex: 1, minWidth: 220 }}>
          <CompletenessBar {...completenessOf(grid.rows, codes)} />
        </Box>
        <Button size="small" startIcon={<UndoIcon />} disabled={!editing.canUndo} onClick={editing.undo}>
          {translate('figures.undo')}
        </Button>
      </Box>
      <CellBar
        active={active}
        periodCode={grid.periodCode}
        onHistory={() => {
          if (active)
            setHistory({
              clusterCode: active.line.clusterCode,
              indicatorCode: active.indicator.code,
              periodCode: grid.periodCode,
            });
        }}
      />
      <FigureGrid
        grid={grid}
        edits={editing.edits}
        cursor={sheet.cursor}
        setCursor={sheet.setCursor}
        keys={sheet.keys}
        onWrite={sheet.onWrite}
        onLeave={sheet.onLeave}
        onOpen={sheet.onOpen}
      />
      <UnsavedList editing={editing} nameOf={nameOf} onGoTo={sheet.goTo} onDecide={setAsked} />
      {mayReview ? <ReviewBar grid={grid} sheet={sheet} put={put} /> : null}
      <GridLegend />
      <OpenQuestions
        sheet={sheet}
        nameOf={nameOf}
        asked={asked}
        onPutOff={() => {
          setAsked(null);
        }}
      />
      <CellHistory
        of={history}
        onClose={() => {
          setHistory(null);
        }}
      />
    </Stack>
  );
}
