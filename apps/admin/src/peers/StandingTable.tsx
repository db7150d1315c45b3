import type { Standing } from '@jiju/contract';
import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Origin } from '../explain/explained.ts';
import { Traced } from '../explain/Traced.tsx';
import { useRaw } from '../explain/useRaw.ts';
import { useFormat } from '../format/useFormat.ts';
import { nameIn } from '../i18n/name.ts';
import { EmptyLine } from '../state/EmptyLine.tsx';

export interface StandingTableProps {
  readonly title: string;
  readonly empty: string;
  readonly lines: readonly Standing['indicators'][number][];
  /** Where the value of an indicator comes from. */
  readonly originOf: (code: string) => Origin;
}

/** Indicators with the place of the cluster in each, its value, and the middle value of the others. */
export function StandingTable({ title, empty, lines, originOf }: StandingTableProps) {
  const translate = useTranslate();
  const format = useFormat();
  const raw = useRaw();
  return (
    <Box>
      <Typography variant="subtitle2" component="h3">
        {translate(title)}
      </Typography>
      {lines.length === 0 ? <EmptyLine text={empty} /> : null}
      {lines.map((line) => {
        return (
          <Box key={line.code} sx={{ py: 0.5 }}>
            <Box sx={{ display: 'flex', gap: 1, justifyContent: 'space-between' }}>
              <span>{nameIn(format.locale, line)}</span>
              <Box component="b" sx={{ whiteSpace: 'nowrap' }}>
                {translate('peers.placeOf', { place: line.place, of: line.of })}
              </Box>
            </Box>
            <Typography variant="caption" color="textSecondary">
              <Traced to={originOf(line.code)}>{raw.text(line, line.raw)}</Traced>
              {translate('peers.andMedian', { median: raw.text(line, line.medianRaw) })}
            </Typography>
          </Box>
        );
      })}
    </Box>
  );
}
