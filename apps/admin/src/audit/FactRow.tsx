import ExpandLessIcon from '@mui/icons-material/ExpandLess';
import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import type { FactEntry } from '@jiju/contract';
import { Box, IconButton, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.ts';
import { FactDetails } from './FactDetails.tsx';
import { FactSentence } from './FactSentence.tsx';

export interface FactRowProps {
  readonly fact: FactEntry;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

/** One fact as a line; what was there before and after unfolds below it. */
export function FactRow({ fact, open, onOpen }: FactRowProps) {
  const translate = useTranslate();
  const format = useFormat();
  const details = `fact-${fact.id}`;
  return (
    <Box sx={{ borderBottom: 1, borderColor: 'divider', display: 'flex', gap: 1, py: 0.25 }}>
      <Box>
        <IconButton
          size="small"
          aria-label={translate('audit.details')}
          aria-expanded={open}
          aria-controls={open ? details : undefined}
          onClick={() => {
            onOpen(!open);
          }}
        >
          {open ? <ExpandLessIcon fontSize="small" /> : <ExpandMoreIcon fontSize="small" />}
        </IconButton>
      </Box>
      <Box sx={{ flex: 1, minWidth: 0, py: 0.75 }}>
        <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '12em 8em 1fr' }, columnGap: 2 }}>
          <Typography variant="body2" color="textSecondary">
            {format.instant(fact.at)}
          </Typography>
          <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
            {fact.actor || translate('audit.system')}
          </Typography>
          <Typography variant="body2">
            <FactSentence fact={fact} />
          </Typography>
        </Box>
        {open ? (
          <Box id={details} sx={{ pt: 1, pb: 1.5 }}>
            <FactDetails fact={fact} />
          </Box>
        ) : null}
      </Box>
    </Box>
  );
}
