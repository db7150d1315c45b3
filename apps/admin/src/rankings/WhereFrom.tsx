import HelpIcon from '@mui/icons-material/HelpOutlineOutlined';
import OpenIcon from '@mui/icons-material/OpenInNewOutlined';
import type { Ranking } from '@jiju/contract';
import { IconButton } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { RowPart } from './row-parts.ts';

export interface WhereFromProps {
  readonly part: Pick<RowPart, 'source'>;
  readonly ranking: Pick<Ranking, 'periodCode'>;
  readonly onExplain: () => void;
}

/** The way from a figure to what it was made of: its own inputs, the ranking it was taken from, or the marks. */
export function WhereFrom({ part: { source }, ranking, onExplain }: WhereFromProps) {
  const translate = useTranslate();
  if (source) {
    const to = source.kind === 'ranking' ? `/rankings/${source.method}/${ranking.periodCode}` : '/inspection-marks';
    const word = translate(`methods.source.${source.kind}`);
    return (
      <IconButton size="small" component={Link} to={to} aria-label={word} title={word}>
        <OpenIcon fontSize="inherit" />
      </IconButton>
    );
  }
  const word = translate('explain.open');
  return (
    <IconButton size="small" aria-label={word} title={word} onClick={onExplain}>
      <HelpIcon fontSize="inherit" />
    </IconButton>
  );
}
