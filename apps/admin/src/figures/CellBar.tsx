import HistoryIcon from '@mui/icons-material/History';
import { Box, Button, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useExplain } from '../explain/explain-context.ts';
import { useProblemText } from '../problem/useProblemText.ts';
import { nameIn } from '../i18n/name.ts';
import { useFormat } from '../format/useFormat.ts';
import type { FigureSheet } from './useFigureSheet.ts';
import { marksOf } from './cell-state.ts';
import { figureText } from './figure-text.ts';

// The bar keeps its height where there is room; on a phone the value counts more.
const oneLine = {
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: { xs: 'normal', sm: 'nowrap' },
} as const;

/** The active cell in words: what stands there, exactly, who put it there, and why it is as it is. */
export function CellBar({
  active,
  periodCode,
  onHistory,
}: {
  readonly active: FigureSheet['active'];
  readonly periodCode: string;
  readonly onHistory: () => void;
}) {
  const translate = useTranslate();
  const format = useFormat();
  const say = useProblemText();
  const explain = useExplain();
  if (!active) return <Typography variant="body2">{translate('figures.noCell')}</Typography>;
  const { line, indicator, figure, edit } = active;
  const { state, synthetic, late } = marksOf(figure, edit);
  const text = edit && edit.phase !== 'saved' ? edit.text : figureText(figure);
  const details = [
    translate(`figures.state.${state}`),
    ...(synthetic ? [translate('figures.synthetic')] : []),
    ...(late ? [translate('figures.late')] : []),
    ...(figure ? [translate('figures.by', { author: figure.author, at: format.instant(figure.updatedAt) })] : []),
    ...(figure?.note ? [translate('figures.returnedBecause', { reason: figure.note })] : []),
    ...(edit?.problem ? [say(edit.problem)] : []),
  ];
  return (
    <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'center', minHeight: 36 }} aria-live="polite">
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography variant="body2" sx={oneLine}>
          <b>{nameIn(format.locale, line)}</b> · {nameIn(format.locale, indicator)}: <b>{text === '' ? '—' : text}</b>{' '}
          {format.unit(indicator.unit)}
        </Typography>
        <Typography
          variant="caption"
          color={edit?.problem ? 'error' : 'textSecondary'}
          component="p"
          sx={oneLine}
          title={details.join('\n')}
        >
          {details.join(' · ')}
        </Typography>
      </Box>
      <Button
        size="small"
        onClick={() => explain?.({ clusterCode: line.clusterCode, indicatorCode: indicator.code, periodCode })}
      >
        {translate('explain.title')}
      </Button>
      <Button size="small" startIcon={<HistoryIcon />} onClick={onHistory} disabled={!figure}>
        {translate('figures.history')}
      </Button>
    </Box>
  );
}
